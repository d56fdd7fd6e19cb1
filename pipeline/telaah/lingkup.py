"""For which year or years the decree sets its indicators, in every place that says so."""

from __future__ import annotations

from pipeline.naskah.naskah import Alinea, Naskah
from pipeline.pattern import pattern
from pipeline.telaah.judul import jenis, judul
from pipeline.telaah.rencana import rencana
from pipeline.telaah.tahun import Tahun, tahun

# In these places any year belongs to the decree's own subject; elsewhere it must follow its name.
SELURUHNYA = ("tentang", "sampul")
PERAN = frozenset(
    (
        *SELURUHNYA,
        "menetapkan",
        "menimbang",
        "diktum",
        "rincian",
        "judul_lampiran",
        "kepala_lampiran",
    )
)
PEMBUKA = frozenset(("penetapan", "perubahan", "penyusunan", "tentang", "atas", "pengesahan"))
PENGHUBUNG = frozenset(
    (
        "dan",
        "di",
        "ke",
        "pada",
        "untuk",
        "bagi",
        "dalam",
        "lingkungan",
        "periode",
        "tahun",
        "masa",
        "kabupaten",
        "kota",
        "provinsi",
        "daerah",
        "pemerintah",
        "iku",
        "kepala",
        "tentang",
        "penetapan",
        "masing-masing",
    )
)
TERDAHULU = (
    "telah ditetapkan",
    "yang ditetapkan dengan",
    "sebagaimana ditetapkan",
    "sebagaimana telah",
)


# The title of another act begins here, also one whose issuer no list has ('Kepala SDN 3').
JUDUL_LAIN = pattern(r"\b(?:keputusan|peraturan)\b[^;]*\snomor\b[^;]*\stentang\b[^;,]*\Z")


class Lingkup:
    """`di` says where ('judul', 'diktum KESATU'); `tahun.rentang` is what is claimed."""

    def __init__(self, tahun: Tahun, di: str) -> None:
        self.tahun, self.di = tahun, di


def lingkup(naskah: Naskah) -> list[Lingkup]:
    """The claims in the order of the paper; none where the decree only changes an earlier one."""
    nama = naskah.once(judul).lower().split()
    if not {"keputusan", "peraturan"}.isdisjoint(nama):
        return []
    while nama and nama[0] in PEMBUKA:
        nama.pop(0)
    pokok = " ".join(nama[:3])
    kantor = jenis(naskah).lower().split()
    boleh = PENGHUBUNG.union([kata.strip(",") for kata in (*nama, *kantor)])
    hasil = []
    for satu in naskah.once(tahun):
        alinea = satu.alinea
        if alinea.peran not in PERAN or satu.dikutip:
            continue
        miliknya = alinea.peran in SELURUHNYA or _menyusul(satu, pokok, boleh)
        if miliknya and not rencana(satu):
            hasil.append(Lingkup(satu, _tempat(alinea)))
    return hasil


def _menyusul(satu: Tahun, pokok: str, boleh: frozenset[str]) -> bool:
    """The year comes right after the subject's name, with its office between at the most."""
    teks = satu.alinea.teks.lower()
    letak = teks.rfind(pokok, 0, satu.kata) if pokok else -1
    if letak < 0:
        return False
    if " nomor " in teks[:letak] and JUDUL_LAIN.search(teks, 0, letak):
        return False
    antara = teks[letak + len(pokok) : satu.kata]
    if ";" in antara or ":" in antara:
        return False
    if any(kata.strip("(),") not in boleh for kata in antara.split()):
        return False
    return not teks[satu.akhir :].lstrip(" ,").startswith(TERDAHULU)


def _tempat(alinea: Alinea) -> str:
    return "judul keputusan" if alinea.peran == "tentang" else alinea.nama
