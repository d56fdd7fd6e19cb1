"""What a citation consists of; every part knows where in the text it stands."""

from __future__ import annotations

from datetime import date

from pipeline.record import Record


class Bagian(Record):
    """`teks[mulai:akhir]` as typed."""

    mulai: int
    akhir: int
    teks: str


class Pasal(Record):
    """One article, 'Pasal 4 ayat (3) huruf b'; `ayat` and `huruf` are '' where absent."""

    mulai: int
    akhir: int
    pasal: str
    ayat: str
    huruf: str


class Lembaran(Record):
    """One gazette: `jenis` is 'LN', 'TLN', 'BN', 'LD', 'TLD', 'BD', … however `nama` writes it.

    `wilayah` is what stands between the name and year or number ('Republik Indonesia',
    'Kabupaten Maros'), None where nothing does.
    """

    mulai: int
    akhir: int
    jenis: str
    nama: Bagian
    wilayah: Bagian | None
    tahun: int | None
    nomor: str | None


class Kaitan(Record):
    """How another act is tied to the one cited, with the words that say so in `tertulis`.

    `relasi`: 'diubah' (amended by it), 'terakhir diubah' (last amended by it), 'dicabut', 'jo',
    'mengubah' (the cited act amends it, as its title says), 'mencabut', 'menetapkan', or 'disebut'
    (otherwise named in the title). `rujukan` is None where the words name no act ('beserta
    perubahannya', 'sebagaimana telah beberapa kali diubah').
    """

    mulai: int
    akhir: int
    relasi: str
    tertulis: str
    rujukan: Rujukan | None


class Kepala(Record):
    """A citation up to its title."""

    mulai: int
    akhir: int
    jenis: str
    jenis_tertulis: Bagian
    penerbit: Bagian | None
    wilayah: Bagian | None
    label: Bagian | None
    nomor: Bagian | None
    tahun: int | None
    tahun_tertulis: Bagian | None
    tanggal: date | None
    tanggal_tertulis: Bagian | None
    di_awal: bool


class Rujukan(Kepala):
    """One citation of a legal act, `teks[mulai:akhir]`; what was not typed is None or ().

    `jenis` is a key of `data/jenis_peraturan.yaml`, `jenis_tertulis` the words for it. `penerbit`
    is the issuer ('Menteri Dalam Negeri', 'Bupati Maros'), None for a kind that has only one;
    `wilayah` the region ('Kabupaten Maros', after an office only 'Maros'). `label` is what was
    typed before the number ('Nomor :'). `tahun` is the year after the number or in its last part;
    `tahun_tertulis` has its word too where there is one ('Tahun 2014', '2007'). `kata_tentang` is
    the word before the title, None where the title begins without it. `kurung` holds the offsets
    of the brackets round the gazettes, -1 for a missing one. `pasal` are the articles named just
    before the act. `di_awal`: the citation begins its paragraph or list item.
    """

    kata_tentang: Bagian | None
    tentang: Bagian | None
    lembaran: tuple[Lembaran, ...]
    kurung: tuple[int, int]
    kaitan: tuple[Kaitan, ...]
    pasal: tuple[Pasal, ...]
