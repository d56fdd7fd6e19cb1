"""Which act a citation means, and where it stands among others."""

from __future__ import annotations

from pipeline.record import Record
from pipeline.rujukan.bagian import Rujukan
from pipeline.rujukan.jenis import KATA, Jenis, id_penerbit, jenis_dari, kamus

KATA_WILAYAH = {"kab": "kabupaten", "prov": "provinsi", "propinsi": "provinsi"}


class Kunci(Record):
    """The identity of an act: two spellings of one act have the same.

    `penerbit` is the issuer or region where the kind has many ('panrb', 'kabupaten maros'), ''
    where it has one or none was typed; `nomor` in capitals without blanks and leading zeros;
    `tahun` 0 where none was typed.
    """

    jenis: str
    penerbit: str
    nomor: str
    tahun: int

    @property
    def golongan(self) -> tuple[str, str]:
        """The kind and its issuer, within which acts are told apart by number and year."""
        return self.jenis, self.penerbit

    def __hash__(self) -> int:  # asked for each citation by every rule that counts acts
        return hash((self.nomor, self.tahun))

    def __str__(self) -> str:
        """As the register has it: 'uu 23 2014', 'permen panrb PER/9/M.PAN/5/2007 2007'."""
        bagian = self.jenis, self.penerbit, self.nomor, str(self.tahun)
        return " ".join([satu for satu in bagian if satu])


def baca_kunci(teks: str) -> Kunci:
    """The key written as `str(kunci)`."""
    jenis, *penerbit, nomor, tahun = teks.split()
    return Kunci(jenis, " ".join(penerbit), nomor, int(tahun))


def kunci(rujukan: Rujukan) -> Kunci:
    """The identity of the act cited."""
    jenis = jenis_dari(rujukan.jenis)
    return Kunci(
        jenis=rujukan.jenis,
        penerbit=_penerbit(rujukan, jenis),
        nomor=nomor_baku(rujukan.nomor.teks) if rujukan.nomor else "",
        tahun=rujukan.tahun or (rujukan.tanggal.year if rujukan.tanggal else 0),
    )


def _penerbit(rujukan: Rujukan, jenis: Jenis) -> str:
    if jenis.wilayah:
        return wilayah_baku(rujukan.wilayah.teks, jenis.wilayah) if rujukan.wilayah else ""
    if rujukan.penerbit:
        return id_penerbit(rujukan.penerbit.teks)
    if not jenis.tersirat:
        return ""
    bentuk = kamus().bentuk.get(" ".join(KATA.findall(rujukan.jenis_tertulis.teks.lower())))
    return bentuk.penerbit if bentuk else ""


def nomor_baku(nomor: str) -> str:
    """'PER/9/M.PAN/5/2007' of 'Per/09/M.PAN/05/2007', '45A' of '45 A'."""
    if nomor.isdecimal():
        return nomor.lstrip("0") or "0"
    bagian = "".join(nomor.upper().split()).replace("\u2013", "-").split("/")
    return "/".join([(b.lstrip("0") or "0") if b.isdecimal() else b for b in bagian])


def wilayah_baku(wilayah: str, jenis: str = "daerah") -> str:
    """'kabupaten luwu timur' of 'Kab. Luwu Timur', and of 'Luwu Timur' for a kind whose region is a
    'kabupaten'; a bare name stays bare where the kind does not tell."""
    kata = [KATA_WILAYAH.get(k, k) for k in KATA.findall(wilayah.lower()) if k != "pemerintah"]
    if kata[:1] == ["provinsi"] or (jenis == "provinsi" and kata):
        nama = " ".join(kata[kata[0] == "provinsi" :])
        if nama in kamus().bernama_sendiri:
            return nama
    if jenis in ("kabupaten", "kota", "provinsi") and kata[:1] != [jenis]:
        kata.insert(0, jenis)
    return " ".join(kata)


def peringkat(rujukan: Rujukan | Kunci) -> tuple[int, int]:
    """The highest and the lowest place (1 is the highest) the act may take among legal bases.

    Both are the same for a kind whose place is certain. UUD, TAP MPR, UU and Perppu, PP, Perpres,
    Perda provinsi and Perda kabupaten/kota stand in this order in UU 12/2011 Pasal 7 ayat (1);
    Lampiran II of that act, in its part on the legal basis, has bases listed by that hierarchy.
    Pasal 8 recognises the acts of ministers, agencies and the courts, of governors, regents and
    mayors, and of villages without placing them; here they stand where drafters put them: ministers
    and agencies after the president, the head of a region after the Perda of that region, the
    village last. Keputusan, instructions and letters are in no hierarchy at all: they have a range.
    """
    jenis = jenis_dari(rujukan.jenis)
    ada = rujukan.wilayah if isinstance(rujukan, Rujukan) else rujukan.penerbit
    return jenis.peringkat if ada else jenis.tanpa_wilayah


def harus_sebelum(a: Rujukan | Kunci, b: Rujukan | Kunci) -> bool:
    """Whether `a` must stand before `b` for its rank alone; False too where that is not certain."""
    return peringkat(a)[1] < peringkat(b)[0]
