"""The tables of a Lampiran: which columns, in which order, and which cells are one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.model.keputusan import Indikator, Relevansi, Sasaran, Target
from pipeline.record import Record
from pipeline.text import Text
from pipeline.view.parts import Baris, IsiSel, Sel, Tabel
from pipeline.view.words import EMPTY

KEPALA_SASARAN = {
    "no": "NO.",
    "perspektif": "PERSPEKTIF",
    "tujuan": "TUJUAN",
    "sasaran_rpjmd": "SASARAN RPJMD",
    "sasaran_renstra": "SASARAN RENSTRA",
    "indikator_kinerja_utama": "INDIKATOR KINERJA UTAMA",
    "tipe_perhitungan": "TIPE PERHITUNGAN",
    "definisi": "DEFINISI OPERASIONAL",
    "satuan": "SATUAN",
    "kondisi_awal": "KONDISI AWAL",
    "realisasi": "REALISASI",
    "target": "TARGET",
    "formulasi": "FORMULASI",
    "alasan": "ALASAN",
    "sumber_data": "SUMBER DATA",
    "penanggung_jawab": "PENANGGUNG JAWAB",
    "keterangan": "KETERANGAN",
}
KEPALA_RELEVANSI = {
    "no": "No.",
    "uraian": "Uraian",
    "relevansi": "Relevansi Menggambarkan Kondisi",
    "formulasi": "Formulasi",
    "sumber_data": "Sumber Data",
}
KEPALA_TARGET = {"indikator": "Indikator Kinerja", "target": "Target", "penjelasan": "Penjelasan"}
ATAS = ("perspektif", "tujuan", "sasaran_rpjmd")  # each holds until the next of its kind
TENGAH = frozenset(
    ("no", "no_indikator", "satuan", "tipe_perhitungan", "kondisi_awal", "realisasi", "target")
)
PROSA = frozenset(("penjelasan",))
SEHALAMAN = 450  # letters of the fullest cells of a sasaran's first rows, which no page parts


class Petak(Record):
    """What one cell holds, each paragraph behind the bullet `butir`, if any; cells below each other
    of the same `milik` are one cell."""

    isi: tuple[Text, ...]
    milik: object = None
    butir: Text = EMPTY


TANPA_ISI = Petak(())


class Larik(Record):
    """One row: its cells by grid column ('target 2024'). Rows below each other of the same
    `serumpun` stay on one page."""

    petak: dict[str, Petak]
    serumpun: object = None


class Lajur(Record):
    """One column of the grid: `kunci` 'target 2024' of the column `kolom` 'target'."""

    kunci: str
    kolom: str
    tahun: str


def tabel_indikator(
    sasaran: Sequence[Sasaran], kepala: Mapping[str, Text], butir: Text, bernomor: bool
) -> Tabel:
    """The table of indicators. `kepala` chooses and orders the columns, empty for the usual ones;
    `butir` is the bullet; `bernomor`: with a row of column numbers under the head."""
    larik: list[Larik] = []
    atas: dict[str, Petak] = {}
    nomor = 0
    for n, satu in enumerate(sasaran, 1):
        for nama in ATAS:
            if isi := getattr(satu, nama):
                atas[nama] = Petak((isi,), isi)
        sama = {
            **atas,
            "no": Petak((Text(str(n)),), satu),
            "sasaran_renstra": Petak((satu.sasaran_renstra,), satu),
        }
        panjang = 0
        for indikator in satu.indikator:
            nomor += 1
            baris = [{**sama, **petak} for petak in _indikator(indikator, nomor, butir)]
            panjang += sum(map(_panjang, baris))
            serumpun = satu if panjang <= SEHALAMAN else indikator
            larik += [Larik(petak, serumpun) for petak in baris]
    return _tabel(larik, kepala, KEPALA_SASARAN, bernomor)


def tabel_relevansi(
    relevansi: Sequence[Relevansi], kepala: Mapping[str, Text], butir: Text
) -> Tabel:
    """The table that says why each indicator was chosen."""
    larik = [
        Larik(
            {
                "no": Petak((Text(str(n)),)),
                "uraian": Petak((satu.uraian,)),
                "relevansi": Petak((satu.relevansi,)),
                "formulasi": Petak((satu.formulasi,)),
                "sumber_data": Petak(satu.sumber_data, None, butir),
            }
        )
        for n, satu in enumerate(relevansi, 1)
    ]
    return _tabel(larik, kepala, KEPALA_RELEVANSI)


def tabel_target(target: Sequence[Target], kepala: Mapping[str, Text]) -> Tabel:
    """The table of targets and their explanations."""
    larik = [
        Larik(
            {
                "no": Petak((Text(str(n)),)),
                "indikator": Petak((satu.indikator,)),
                "target": Petak((satu.target,)),
                "penjelasan": Petak(satu.penjelasan),
            }
        )
        for n, satu in enumerate(target, 1)
    ]
    return _tabel(larik, kepala, KEPALA_TARGET)


def signed(tabel: Tabel) -> Tabel:
    """The table with the signature as its last row, on the page of the row above."""
    *baris, akhir = tabel.baris
    return tabel._replace(
        baris=(*baris, akhir._replace(menyatu=True)),
        ditandatangani=True,
    )


def _indikator(indikator: Indikator, nomor: int, butir: Text) -> list[dict[str, Petak]]:
    """The rows of one indicator: one for each responsible unit, all else one cell."""
    sama = {"no_indikator": Petak((Text(str(nomor)),), indikator)}
    for nama in indikator.keys:
        isi = getattr(indikator, nama)
        if isinstance(isi, dict):
            for tahun, nilai in isi.items():
                sama[f"{nama} {tahun}".rstrip()] = Petak((nilai,), indikator)
        elif isinstance(isi, tuple):
            sama[nama] = Petak(isi, indikator, butir if len(isi) > 1 else EMPTY)
        elif isi is not None:
            sama[nama] = Petak((isi,), indikator)
    unit = sama.pop("penanggung_jawab").isi
    return [{**sama, "penanggung_jawab": Petak((satu,))} for satu in unit] or [sama]


def _panjang(baris: Mapping[str, Petak]) -> int:
    """The letters of a row's fullest cell."""
    return max([sum(map(len, petak.isi)) for petak in baris.values()])


def _tabel(
    larik: Sequence[Larik],
    kepala: Mapping[str, Text],
    lazim: Mapping[str, str],
    bernomor: bool = False,
) -> Tabel:
    ada = {kunci.partition(" ")[0] for each in larik for kunci, p in each.petak.items() if p.isi}
    kepala = {k: v for k, v in kepala.items() if k in ada} or {
        k: Text(v) for k, v in lazim.items() if k in ada
    }
    lajur = _lajur(kepala, larik)
    return Tabel(
        (),
        tuple(_baris_kepala(lajur, kepala, bernomor)),
        tuple([_baris(larik, n, lajur) for n in range(len(larik))]),
        False,
    )


def _lajur(kepala: Iterable[str], larik: Sequence[Larik]) -> list[Lajur]:
    """The grid columns of each column: one, or one for each year that some row has a value for."""
    milik: dict[str, list[Lajur]] = {kolom: [] for kolom in kepala}
    for kunci in sorted({kunci for each in larik for kunci in each.petak}):
        kolom, _, tahun = kunci.partition(" ")
        if kolom in milik:
            milik[kolom].append(Lajur(kunci, kolom, tahun))
    return [satu for banyak in milik.values() for satu in banyak]


def _baris_kepala(
    lajur: Sequence[Lajur], kepala: Mapping[str, Text], bernomor: bool
) -> Iterator[Baris]:
    """One row; two where columns have years; and the numbers (1), (2), …"""
    bertahun = any(satu.tahun for satu in lajur)
    kolom = [satu.kolom for satu in lajur]
    yield Baris(
        True,
        tuple(
            _sel(
                satu.kolom,
                (kepala[satu.kolom],),
                bentang=kolom.count(satu.kolom),
                awal=bertahun and not satu.tahun,
            )
            for n, satu in enumerate(lajur)
            if n == 0 or kolom[n - 1] != satu.kolom
        ),
    )
    if bertahun:
        yield Baris(
            True,
            tuple(
                _sel(satu.kunci, (Text(satu.tahun),) if satu.tahun else (), lanjut=not satu.tahun)
                for satu in lajur
            ),
        )
    if bernomor:
        yield Baris(
            True, tuple(_sel(satu.kunci, (Text(f"({n})"),)) for n, satu in enumerate(lajur, 1))
        )


def _sel(
    kolom: str,
    isi: tuple[Text, ...],
    bentang: int = 1,
    awal: bool = False,
    lanjut: bool = False,
) -> Sel:
    """A cell of the head."""
    return Sel(
        kolom, bentang, awal, lanjut, True, False, False, tuple([IsiSel(EMPTY, t) for t in isi])
    )


def _baris(larik: Sequence[Larik], n: int, lajur: Sequence[Lajur]) -> Baris:
    atas = larik[n - 1] if n else None
    bawah = larik[n + 1] if n + 1 < len(larik) else None
    serumpun = larik[n].serumpun
    return Baris(
        bawah is not None and serumpun is not None and bawah.serumpun is serumpun,
        tuple([_sel_isi(satu, larik[n], atas, bawah) for satu in lajur]),
    )


def _sel_isi(lajur: Lajur, larik: Larik, atas: Larik | None, bawah: Larik | None) -> Sel:
    petak = larik.petak.get(lajur.kunci, TANPA_ISI)
    lanjut = _sesel(petak, atas, lajur.kunci)
    return Sel(
        lajur.kunci,
        1,
        not lanjut and _sesel(petak, bawah, lajur.kunci),
        lanjut,
        lajur.kolom in TENGAH,
        bool(petak.butir),
        lajur.kolom in PROSA,
        () if lanjut else tuple([IsiSel(petak.butir, isi) for isi in petak.isi]),
    )


def _sesel(petak: Petak, lain: Larik | None, kunci: str) -> bool:
    """The cell in the row above or below is one with this one."""
    if petak.milik is None or lain is None or kunci not in lain.petak:
        return False
    return lain.petak[kunci].milik is petak.milik
