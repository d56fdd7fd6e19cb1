"""The parts of the decree as printed. Field names are the tags of the template; their order is the
order on the paper."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.text import Text


class Sampul(NamedTuple):
    """Cover page."""

    judul: tuple[Text, ...]
    instansi: tuple[Text, ...]


class Kop(NamedTuple):
    """Letterhead; `lambang` is the picture's path or empty."""

    lambang: Text
    pemerintah: Text
    instansi: Text
    alamat: tuple[Text, ...]


class Butir(NamedTuple):
    """One item of a list: `kata` and `titik_dua` stand in the first row only ('Menimbang', ':')."""

    kata: Text
    titik_dua: Text
    tanda: Text
    isi: Text


class Diktum(NamedTuple):
    """KESATU and its text; `terakhir`: the signature follows."""

    terakhir: bool
    kata: Text
    isi: Text


class Ttd(NamedTuple):
    """Signature block; `tempat` and `tanggal` are empty in a Lampiran. `pangkat`, `nip` may be."""

    tempat: Text
    tanggal: Text
    jabatan: Text
    nama: Text
    pangkat: Text
    nip: Text


class Fakta(NamedTuple):
    """One line of a Lampiran's head: NOMOR, its colon's other side."""

    kata: Text
    isi: Text


class Kepala(NamedTuple):
    """Head of a Lampiran: LAMPIRAN I, then the decree's kind, number, date and title."""

    judul: Text
    jenis: Text
    fakta: tuple[Fakta, ...]


class Identitas(NamedTuple):
    """'1. Unit Organisasi : …' of a Lampiran."""

    tanda: Text
    kata: Text
    isi: Text


class Fungsi(NamedTuple):
    """'3. Fungsi : a. …'; number, word and colon stand in the first row only.

    `terakhir`: the signature follows.
    """

    terakhir: bool
    nomor: Text
    kata: Text
    titik_dua: Text
    tanda: Text
    isi: Text


class KepalaIndikator(NamedTuple):
    """Column heads of the indicator table."""

    no: Text
    sasaran_renstra: Text
    indikator_kinerja_utama: Text
    formulasi: Text
    penanggung_jawab: Text


class BarisIndikator(NamedTuple):
    """One row: a sasaran's first row starts its merged cells, an indicator's first row its own.

    `menyatu`: stays on the page of what is below it, the indicator's next row or the signature.
    """

    awal_sasaran: bool
    awal_indikator: bool
    menyatu: bool
    no: Text
    sasaran_renstra: Text
    indikator_kinerja_utama: Text
    formulasi: Text
    penanggung_jawab: Text


class TabelIndikator(NamedTuple):
    """NO / SASARAN RENSTRA / INDIKATOR KINERJA UTAMA / FORMULASI / PENANGGUNG JAWAB.

    `ditandatangani`, here and in the other tables: the Lampiran's signature is its last row, for
    that is how LibreOffice keeps it with the row above on every page.
    """

    kepala: KepalaIndikator
    baris: tuple[BarisIndikator, ...]
    ditandatangani: bool


class KepalaRelevansi(NamedTuple):
    """Column heads of the relevance table."""

    no: Text
    uraian: Text
    relevansi: Text
    formulasi: Text
    sumber_data: Text


class Sumber(NamedTuple):
    """One bulleted source of data."""

    tanda: Text
    isi: Text


class BarisRelevansi(NamedTuple):
    """One row of the relevance table."""

    terakhir: bool
    no: Text
    uraian: Text
    relevansi: Text
    formulasi: Text
    sumber_data: tuple[Sumber, ...]


class TabelRelevansi(NamedTuple):
    """No. / Uraian / Relevansi / Formulasi / Sumber data."""

    kepala: KepalaRelevansi
    baris: tuple[BarisRelevansi, ...]
    ditandatangani: bool


class KepalaTarget(NamedTuple):
    """Column heads of the target table."""

    indikator: Text
    target: Text
    penjelasan: Text


class BarisTarget(NamedTuple):
    """One row of the target table; its last cell holds several paragraphs."""

    terakhir: bool
    indikator: Text
    target: Text
    penjelasan: tuple[Text, ...]


class TabelTarget(NamedTuple):
    """Indikator Kinerja / Target / Penjelasan."""

    kepala: KepalaTarget
    baris: tuple[BarisTarget, ...]
    ditandatangani: bool


class Paragraf(NamedTuple):
    """A paragraph of prose; `terakhir`: a table or the signature follows."""

    terakhir: bool
    isi: Text


class BagianUraian(NamedTuple):
    """A headed part of a Lampiran. `judul` may be empty, a table None."""

    judul: Text
    paragraf: tuple[Paragraf, ...]
    tabel_relevansi: TabelRelevansi | None
    tabel_target: TabelTarget | None


class BagianLampiran(NamedTuple):
    """One Lampiran. `kepala`, `tabel_indikator` and `ttd` may be None.

    `ttd_tersendiri`: the signature stands on its own, not in the last row of a table.
    """

    kepala: Kepala | None
    judul: Text
    identitas: tuple[Identitas, ...]
    fungsi: tuple[Fungsi, ...]
    tabel_indikator: TabelIndikator | None
    uraian: tuple[BagianUraian, ...]
    ttd: Ttd | None
    ttd_tersendiri: bool


class View(NamedTuple):
    """The whole decree, in the order of the paper. `sampul` may be None."""

    sampul: Sampul | None
    kop: Kop
    jenis: Text
    nomor: Text
    tentang: Text
    pembuka: Text
    menimbang: tuple[Butir, ...]
    mengingat: tuple[Butir, ...]
    memutuskan: Text
    menetapkan: Fakta
    diktum: tuple[Diktum, ...]
    ttd: Ttd
    judul_tembusan: Text
    tembusan: tuple[Butir, ...]
    lampiran: tuple[BagianLampiran, ...]
