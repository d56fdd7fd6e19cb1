"""The parts of the decree as printed. Field names are the tags of the template; their order is the
order on the paper."""

from __future__ import annotations

from pipeline.record import Record
from pipeline.text import Text


class Sampul(Record):
    """Cover page."""

    judul: tuple[Text, ...]
    instansi: tuple[Text, ...]


class Kop(Record):
    """Letterhead; `lambang` is the picture's path or empty, `pemerintah` the lines above the
    institution's name."""

    lambang: Text
    pemerintah: tuple[Text, ...]
    instansi: Text
    alamat: tuple[Text, ...]


class Butir(Record):
    """One item of a list: `kata` and `titik_dua` stand in the first row only ('Menimbang', ':');
    `tanda` is empty for a single item without a mark."""

    kata: Text
    titik_dua: Text
    tanda: Text
    isi: Text


class Fakta(Record):
    """One line of a Lampiran's head: NOMOR, its colon's other side."""

    kata: Text
    isi: Text


class Diktum(Record):
    """KESATU, its text, and the lettered items under it; `terakhir`: the signature follows."""

    terakhir: bool
    kata: Text
    isi: Text
    rincian: tuple[Butir, ...]


class Ayat(Record):
    """One paragraph of a Pasal: '(1)' or nothing, its text, and the lettered items under it."""

    tanda: Text
    isi: Text
    rincian: tuple[Butir, ...]


class Pasal(Record):
    """'Pasal 1'; `bab` and `judul_bab` ('BAB I', 'KETENTUAN UMUM') only where a chapter begins.
    `terakhir`: the signature follows."""

    terakhir: bool
    bab: Text
    judul_bab: Text
    judul: Text
    ayat: tuple[Ayat, ...]


class Penandatangan(Record):
    """Another signature: `kata` stands above the office ('Mengetahui,'). `pangkat`, `nip` may be
    empty, `kata` too."""

    kata: Text
    jabatan: Text
    nama: Text
    pangkat: Text
    nip: Text


class Ttd(Record):
    """Signature block; `tempat` and `tanggal` are empty in a Lampiran. `tertanda` is 'ttd' in a
    copy, else empty. `pangkat`, `nip` may be empty. `turut`: who signs beside, on the left."""

    tempat: Text
    tanggal: Text
    jabatan: Text
    tertanda: Text
    nama: Text
    pangkat: Text
    nip: Text
    turut: tuple[Penandatangan, ...]


class Kepala(Record):
    """Head of a Lampiran: LAMPIRAN I, then the decree's kind, number, date and title."""

    judul: Text
    jenis: Text
    fakta: tuple[Fakta, ...]


class Identitas(Record):
    """'1. Unit Organisasi : …' of a Lampiran."""

    tanda: Text
    kata: Text
    isi: Text


class Fungsi(Record):
    """'3. Fungsi : a. …'; number, word and colon stand in the first row only.

    `terakhir`: the signature follows.
    """

    terakhir: bool
    nomor: Text
    kata: Text
    titik_dua: Text
    tanda: Text
    isi: Text


class IsiSel(Record):
    """One paragraph of a cell; `tanda` is its bullet or empty."""

    tanda: Text
    isi: Text


class Sel(Record):
    """One cell. `kolom` is its column's key ('formulasi', 'target 2024'), `bentang` how many of
    them it spans; `awal`: the cells below it that are `lanjut` are one with it. A flag sets its
    paragraphs: `tengah` centred, `berbutir` with bullets, `uraian` as prose, none flush left."""

    kolom: str
    bentang: int
    awal: bool
    lanjut: bool
    tengah: bool
    berbutir: bool
    uraian: bool
    isi: tuple[IsiSel, ...]


class Baris(Record):
    """One row. `menyatu`: stays on the page of what is below it, the next row or the signature;
    `terbelah`: is too high for one page, so that a page may part it."""

    menyatu: bool
    sel: tuple[Sel, ...]
    terbelah: bool = False


class Tabel(Record):
    """Rows of the head (one, two, or with the row of column numbers three), then the body.

    `ditandatangani`: the Lampiran's signature is its last row, for that is how LibreOffice keeps it
    with the row above. Once on paper, `lebar` has thousandths of the text's width, column by
    column, and `besar` half points of the letters where they are smaller than the template's.
    """

    lebar: tuple[int, ...]
    kepala: tuple[Baris, ...]
    baris: tuple[Baris, ...]
    ditandatangani: bool
    besar: int = 0


class Paragraf(Record):
    """A paragraph of prose; `terakhir`: a table or the signature follows."""

    terakhir: bool
    isi: Text


class Bagian(Record):
    """A part of a Lampiran: the sheet of a unit, or a headed piece of prose with its tables. All
    but the flags may be empty. `halaman_baru`: begins a page; `ditandatangani`: the signature
    follows, on its own."""

    halaman_baru: bool
    judul: Text
    identitas: tuple[Identitas, ...]
    fungsi: tuple[Fungsi, ...]
    paragraf: tuple[Paragraf, ...]
    tabel: tuple[Tabel, ...]
    ditandatangani: bool


class BagianLampiran(Record):
    """One Lampiran, a section of pages of its own. `kepala` and `ttd` may be None. `mendatar`: on
    landscape paper; `terakhir`: nothing follows."""

    mendatar: bool
    terakhir: bool
    kepala: Kepala | None
    judul: Text
    bagian: tuple[Bagian, ...]
    ttd: Ttd | None


class Pengundangan(Record):
    """How a Peraturan was promulgated: 'Diundangkan di …', 'pada tanggal …', by whom, and the
    gazette's line."""

    tempat: Text
    tanggal: Text
    jabatan: Text
    tertanda: Text
    nama: Text
    berita: Text


class View(Record):
    """The whole decree, in the order of the paper. `sampul`, `pengesah` and `pengundangan` may be
    None. A Keputusan has `diktum`, a Peraturan `pasal`."""

    sampul: Sampul | None
    salinan: Text
    kop: Kop
    jenis: Text
    nomor: Text
    tentang: Text
    rahmat: Text
    pembuka: Text
    menimbang: tuple[Butir, ...]
    mengingat: tuple[Butir, ...]
    memperhatikan: tuple[Butir, ...]
    memutuskan: Text
    menetapkan: Fakta
    diktum: tuple[Diktum, ...]
    pasal: tuple[Pasal, ...]
    ttd: Ttd
    pengundangan: Pengundangan | None
    pengesah: Penandatangan | None
    judul_tembusan: Text
    tembusan: tuple[Butir, ...]
    lampiran: tuple[BagianLampiran, ...]
