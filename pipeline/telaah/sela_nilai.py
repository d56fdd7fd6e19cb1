"""What the words from an indicator's name to a figure make of the figure."""

from __future__ import annotations

from pipeline.klaim import Angka
from pipeline.klaim.bilangan import PERSEN
from pipeline.klaim.kata import ARAH, himpun
from pipeline.naskah.naskah import Naskah
from pipeline.pattern import pattern
from pipeline.record import Record
from pipeline.telaah.judul import jenis, judul
from pipeline.telaah.nama_indikator import HENTI

TARGET, HASIL, AWAL = "target", "hasil", "kondisi awal"
JAUH = 240  # characters from a name to its figure
KATA = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
KURUNG = pattern(r"\([^()]*\)")
AKHIR_KALIMAT = pattern(r"(?<=[^\W_]{2})[.!?][\"”’)]*\s+(?=[A-Z“\"])|(?<=[%)])\.\s+(?=[A-Z])")
# These words may stand between; any other tells of something else than the indicator itself.
BOLEH = (HENTI - himpun("antara oleh terhadap tidak belum kurang setiap")) | himpun(
    "targetnya nilainya realisasinya capaiannya angkanya besarnya kinerja utama iku indikator "
    "nilai angka skor persentase besar berikut hasil evaluasi survei survey penilaian pengukuran "
    "kondisi awal awalnya baseline data meningkat menurun bertambah berkurang ditingkatkan "
    "diturunkan dinaikkan tercatat tercapai terealisasi dicapai berada posisi diharapkan "
    "diproyeksikan direncanakan rencana dipatok disepakati ditentukan menetapkan menargetkan "
    "penetapan semula diubah lalu selanjutnya kemudian baru lama yakni sebelumnya poin persen "
    "minimal maksimal paling sedikit banyak rendah tinggi cepat lambat n masing-masing "
    "berturut-turut anggaran bahwa hendak ingin mampu bisa akhir periode berjalan dimaksud "
    "sejumlah mempunyai memiliki bertarget rata-rata sekitar nol satu dua tiga empat lima enam "
    "tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu juta miliar koma"
)
# Narrowing words: a part of what the indicator measures, or somebody else's target.
SEMPIT = himpun(
    "kecamatan kelurahan puskesmas bidang seksi upt uptd cabang wilayah ruang triwulan semester "
    "bulan unit subbagian sekretariat nasional provinsi kabupaten kota kementerian pusat renstra "
    "rpjmd rpjmn rpd strategis komponen aspek unsur dimensi"
)
# The name stands alone behind one of these, or behind no word; behind another word it may only tell
# whose the thing is: 'bobot Indeks A'.
DI_DEPAN = HENTI | himpun(
    "berupa bahwa menetapkan menargetkan meningkatkan mengukur nilai angka skor besarnya besaran "
    "indikator kinerja utama iku hasil perolehan awal baseline ialah yakni agar supaya adapun "
    "sementara sedangkan realisasinya targetnya rencana semula pencapaian mendukung"
)
RANTAI = himpun(
    "target realisasi capaian kondisi awal baseline indikator kinerja utama nilai hasil"
)
BUKAN_NILAI = himpun(
    "bobot toleransi batas ambang minimal maksimal minimum maksimum selisih anggaran biaya dana "
    "pagu responden jumlah interval deviasi kontribusi porsi peringkat rentang kisaran sisa "
    "kekurangan kesenjangan rata-rata kali separuh setengah sebagian sebagai"
)
# Of another time, when no year is told: 'tahun lalu', 'akhir periode'.
KAPAN = himpun("lalu sebelumnya depan mendatang berikutnya akhir periode")
# The figure is an old one, or one that is being given up.
BATAL = (
    "tidak sesuai", "tidak lagi", "perlu diubah", "perlu disesuaikan", "perlu diganti",
    "perlu ditinjau", "perlu direvisi", "perlu dievaluasi", "diubah menjadi", "direvisi",
    "disesuaikan menjadi", "terlampaui", "terlalu", "tidak tercapai", "belum tercapai",
)  # fmt: skip
TENTANG_TARGET = ("target", "ditetapkan", "menetapkan")
TENTANG_HASIL = ("realisasi", "capaian", "tercapai", "mencapai", "kondisi awal", "baseline")
BERPERAN = (*TENTANG_TARGET, *TENTANG_HASIL, "hasil")
HAMPIR = himpun("sekitar hampir kira-kira kisaran rata-rata")
BATAS = himpun("lebih kurang minimal maksimal paling sedikit banyak rendah tinggi cepat")


class Sela(Record):
    """`macam`: TARGET, HASIL or AWAL, '' where only the year can tell; `pasti`: a word says so
    right there; `ambang`: the figure is a bound ('paling tinggi 4')."""

    macam: str
    pasti: bool
    ambang: bool


def awal_kalimat(teks: str, letak: int) -> int:
    """Where the sentence around `letak` begins."""
    awal = 0
    for match in AKHIR_KALIMAT.finditer(teks, 0, letak):
        awal = match.end()
    return awal


def sela(
    naskah: Naskah, angka: Angka, nama: tuple[int, int], arti: str, pengantar: str
) -> Sela | None:
    """How the figure is told, by the words behind the span `nama`, of the indicators of which
    `arti` are the names; None where it may be another thing that is told. `pengantar`: the
    paragraph that leads in to a list."""
    mulai, akhir = nama
    asli = naskah.alinea[angka.paragraf].teks
    teks = asli.lower()
    antara = teks[akhir : angka.mulai]
    kata = KATA.findall(KURUNG.sub(" ", antara))
    kantor = naskah.once(kata_kantor)
    boleh = BOLEH | kantor | frozenset(KATA.findall(arti))
    if len(antara) > JAUH or any(satu not in boleh for satu in kata):
        return None
    if "semula" in kata and "menjadi" not in kata[kata.index("semula") :]:
        return None
    awal = awal_kalimat(asli, mulai)
    depan = KATA.findall(teks, awal, mulai)
    ekor = teks[angka.sampai : angka.sampai + JAUH // 2].partition(". ")[0]
    dekat = KATA.findall(ekor)[:4]
    tepat = teks[awal:mulai].rstrip(" (\"'“‘")
    if tepat[-1:].isalpha() and depan and not _berdiri_sendiri(depan):
        return None
    sempit = SEMPIT.intersection([*depan[-8:], *dekat]) - kantor
    lain_waktu = not angka.tahun and not KAPAN.isdisjoint([*kata, *dekat])
    hampir = not HAMPIR.isdisjoint(kata[-3:]) or not ARAH.isdisjoint(depan[-2:])
    if sempit or lain_waktu or hampir or any(satu in ekor for satu in BATAL):
        return None
    sebelum = teks[awal : angka.mulai]
    if any(satu in arti for satu in BERPERAN):  # a word of the name gives no role
        macam, pasti = _macam(angka, "", sebelum.replace(arti, ""), pengantar)
    else:
        macam, pasti = _macam(angka, angka.peran, sebelum, pengantar)
    return Sela(macam, pasti, angka.ambang or not BATAS.isdisjoint(kata[-3:]))


def _berdiri_sendiri(depan: list[str]) -> bool:
    """Whether the name behind these words is what the sentence tells of."""
    if depan[-1] not in DI_DEPAN:
        return False
    n = len(depan)
    while n and depan[n - 1] in RANTAI:
        n -= 1
    return BUKAN_NILAI.isdisjoint(depan[max(0, n - 2) : n])


def _macam(angka: Angka, peran: str, depan: str, pengantar: str) -> tuple[str, bool]:
    if peran in ("target", "rencana"):
        return TARGET, True
    if peran == "awal":
        return AWAL, True
    if peran == "realisasi" or (peran == "capaian" and angka.jenis != PERSEN):
        return HASIL, True
    if peran:
        return peran, False
    for teks in (depan, pengantar):
        target = max(teks.rfind(satu) for satu in TENTANG_TARGET)
        hasil = max(teks.rfind(satu) for satu in TENTANG_HASIL)
        if target != hasil:
            return (TARGET, True) if target > hasil else (HASIL, False)
    return "", False


def kata_kantor(naskah: Naskah) -> frozenset[str]:
    """The words of the decree's title and of its office, in small letters."""
    return frozenset(KATA.findall(f"{naskah.once(judul)} {naskah.once(jenis)}".lower()))
