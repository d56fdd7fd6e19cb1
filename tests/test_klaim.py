"""Sentences in the wordings of many offices become claims: true ones agree, altered ones do not."""

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline import angka
from pipeline.klaim import Angka, Klaim, Porsi, baca, hitung
from pipeline.klaim.hitung import SALAH, SAMA

BENDA = (
    "desa", "orang", "kasus", "perkara", "rekomendasi", "puskesmas", "temuan", "siswa", "dokumen",
    "tempat tidur", "bumdes", "indikator",
)  # fmt: skip

# {n} of {d} {b} is {p}; the base stands in the sentence.
PORSI = (
    "Sebanyak {n} dari {d} {b} ({p}) sudah memenuhi syarat.",
    "Tercatat sebanyak {n} dari {d} {b} atau {p}.",
    "Capaian tahun 2023 sebesar {p} ({n} dari {d} {b}).",
    "Pada tahun 2023 {b} yang memenuhi syarat mencapai {p} ({n} {b}) dari {d} {b}.",
    "Dari {d} {b} yang ada, {n} {b} ({p}) sudah memenuhi syarat.",
    "Dari {d} {b}, {p} atau {n} {b} belum memenuhi syarat.",
    "{n} {b} atau sebesar {p} dari total {d} {b}.",
    "Sebanyak {n} {b} dari {d} {b} yang ada atau setara dengan {p}.",
    "Jumlah yang selesai sebanyak {n} {b} dari jumlah seluruh {b} sebanyak {d} {b} sehingga "
    "persentasenya {p}.",
    "Realisasi mencapai {p} dari {d} {b}, yaitu {n} {b}.",
    "Target tahun 2024 adalah {p} atau {n} {b} dari {d} {b} di Kabupaten Maros.",
    "Telah selesai {n} {b}, dengan persentase {p} dari {d} {b}.",
    "Persentase yang selesai = ({n}/{d}) x 100% = {p}.",
    "Hanya {n} dari keseluruhan {d} {b} ({p}) yang dilaporkan pada tahun 2022.",
)

# The base stands in another paragraph.
DASAR = (
    "Pada tahun 2023 terdapat {d} {b} di kabupaten ini.",
    "Pembinaan dilakukan pada {d} {b}.",
    "Jumlah seluruh {b}: {d}.",
    "Seluruhnya berjumlah {d} {b}.",
)
TANPA_DASAR = (
    "Selesai {n} {b} atau {p}.",
    "Tahun ini mencapai {p} atau sebanyak {n} {b}.",
    "Selesai {p} ({n} {b}), sesuai rencana.",
    "Jumlah {b} yang selesai {n}, persentase {p}.",
)


def persen_tulis(n: int, d: int, desimal: int, gaya: str) -> str:
    teks = angka.tulis(angka.persen(n, d, desimal), desimal)
    return gaya.format(teks) if "." not in gaya else gaya.format(teks.replace(",", "."))


ANGKA_BENAR = st.integers(1, 1500).flatmap(lambda d: st.tuples(st.integers(1, d), st.just(d)))
GAYA = st.sampled_from(("{}%", "{} %", "{} persen", "{}\u00a0%"))


def isi(kalimat: str, n: int, d: int, b: str, p: str) -> str:
    return kalimat.format(n=angka.tulis(n), d=angka.tulis(d), b=b, p=p)


def satu_porsi(k: Klaim) -> Porsi:
    assert len(k.porsi) == 1, k.porsi
    return k.porsi[0]


def nilai(*semua: Angka | None) -> list[float | None]:
    return [None if a is None else float(a.nilai) for a in semua]


def hasil(p: Porsi, dasar: Angka) -> str:
    assert p.jumlah is not None
    return hitung.porsi(p.persen.ukuran, p.jumlah.ukuran, dasar.ukuran)


@given(st.sampled_from(PORSI), ANGKA_BENAR, st.sampled_from(BENDA), st.integers(0, 2), GAYA)
def test_a_true_share_is_read_in_any_wording_and_agrees(
    kalimat: str, nd: tuple[int, int], b: str, desimal: int, gaya: str
) -> None:
    n, d = nd
    teks = isi(kalimat, n, d, b, persen_tulis(n, d, desimal, gaya))
    p = satu_porsi(baca([teks]))
    assert p.jumlah is not None
    assert p.dasar is not None
    assert nilai(p.jumlah, p.dasar) == [n, d]
    assert teks[p.persen.mulai : p.persen.akhir] == persen_tulis(n, d, desimal, gaya)
    assert teks[p.jumlah.mulai : p.jumlah.akhir] == angka.tulis(n)
    assert hasil(p, p.dasar) == SAMA


@given(
    st.sampled_from(PORSI), ANGKA_BENAR, st.sampled_from(BENDA), st.data(),
)  # fmt: skip
def test_a_share_with_one_digit_altered_is_read_and_does_not_agree(
    kalimat: str, nd: tuple[int, int], b: str, data: st.DataObject
) -> None:
    n, d = nd
    benar = persen_tulis(n, d, 2, "{}%")
    letak = data.draw(st.sampled_from([i for i, c in enumerate(benar) if c.isdecimal()]))
    digit = data.draw(st.sampled_from("123456789"))
    salah = benar[:letak] + digit + benar[letak + 1 :]
    assume(salah != benar)
    nilai = angka.baca(salah.rstrip("%"))
    assume(hitung.porsi(nilai, angka.baca(str(n)), angka.baca(str(d))) == SALAH)
    p = satu_porsi(baca([isi(kalimat, n, d, b, salah)]))
    assert p.dasar is not None
    assert hasil(p, p.dasar) == SALAH


@given(
    st.sampled_from(DASAR), st.sampled_from(TANPA_DASAR), ANGKA_BENAR, st.sampled_from(BENDA),
    st.booleans(),
)  # fmt: skip
def test_a_base_told_in_another_paragraph_is_offered(
    dasar: str, kalimat: str, nd: tuple[int, int], b: str, balik: bool
) -> None:
    n, d = nd
    b = b.split()[0]
    assume(b != "tempat")
    dua = [isi(dasar, n, d, b, ""), isi(kalimat, n, d, b, persen_tulis(n, d, 2, "{}%"))]
    p = satu_porsi(baca(dua[::-1] if balik else dua))
    assert p.dasar is None
    assert nilai(*p.calon) == [d]
    assert hasil(p, p.calon[0]) == SAMA


def test_the_nearest_base_comes_first_and_another_noun_is_none() -> None:
    p = baca(
        [
            "Tahun 2022 ada 124 desa.",
            "Pembinaan pada 125 desa di 11 kecamatan oleh 130 orang.",
            "Desa mandiri 24 desa atau 19,20%.",
        ]
    ).porsi[0]
    assert nilai(*p.calon) == [125, 124]
    assert [a.tahun for a in p.calon] == [None, 2022]


def test_the_count_of_one_share_is_no_base_of_another() -> None:
    k = baca(["Ada 125 desa: mandiri 24 desa (19,20%); maju 60 desa (48%)."])
    assert [nilai(*p.calon) for p in k.porsi] == [[125], [125]]
    assert k.porsi[0].satuan == "desa"
    assert k.porsi[0].peran == ""


def test_a_share_speaks_of_the_year_of_either_number() -> None:
    k = baca(
        ["Kini tahun 2024.", "Pada tahun 2022 ada 10 desa. Target 8,06% (10 desa) tahun 2023."]
    )
    assert [(p.tahun, p.peran, p.satuan) for p in k.porsi] == [(2023, "target", "desa")]
    k = baca(["Kini tahun 2024. Capaian 8,06% pada tahun 2022 (10 desa)."])
    assert [p.tahun for p in k.porsi] == [2022]


@pytest.mark.parametrize(
    ("teks", "jumlah", "persen", "dasar"),
    [
        ("Realisasi Rp4.750.000.000,00 atau 95% dari pagu Rp5 miliar.", "4750000000", 95, "5E9"),
        ("Anggaran Rp500 juta dengan realisasi Rp475 juta (95%).", "475E6", 95, "500E6"),
        ("Terdapat 7 orang (2,10%) dari 333 pegawai.", "7", "2.10", "333"),
        ("Persentase desa mandiri 20,80% dari total 125 desa.", None, "20.80", "125"),
        ("Sebanyak 24 dari 125 desa (19.200%).", "24", "19.200", "125"),
        ("10 Desa atau 8,06% dari jumlah desa", "10", "8.06", None),
        ("Dari hasil evaluasi, sebanyak 24 desa atau 19,20%.", "24", "19.20", None),
        ("Dari hasil evaluasi jumlah desa mandiri 24 desa (19,20%).", "24", "19.20", None),
        ("Selesai 24 unit (19,20%) dari 125 puskesmas.", "24", "19.20", "125"),
        ("Selesai 24 kantor desa (19,20%), dari 125 desa.", "24", "19.20", "125"),
        ("Dari 125 desa (19,20%).", None, None, None),
        ("Terlayani 1.204 orang dari sasaran 1.250 orang (96,32%).", "1204", "96.32", "1250"),
        ("Sisa perkara turun: (50 : 3) x 100% = 1667%.", "50", "1667", "3"),
        ("24 desa dari 11 kecamatan (19,20%)", None, None, None),
        ("Dari 11 kecamatan terdapat 24 desa (19,20%).", "24", "19.20", None),
    ],
)
def test_shares_of_money_people_and_without_a_count(
    teks: str, jumlah: str | None, persen: str | int | None, dasar: str | None
) -> None:
    if persen is None:
        assert baca([teks]).porsi == []
        return
    p = satu_porsi(baca([teks]))
    assert p.persen.nilai == Decimal(persen)
    for tertulis, ada in ((jumlah, p.jumlah), (dasar, p.dasar)):
        assert (ada.nilai if ada else None) == (Decimal(tertulis) if tertulis else None)


def test_another_greater_count_is_only_a_last_resort() -> None:
    (p,) = baca(["BPK memantau 90 temuan dan target 95 temuan. Selesai 45 temuan (50%)."]).porsi
    assert (p.calon, nilai(*p.lain)) == ((), [90])
    (p,) = baca(["Terdapat 5 desa di utara. Selesai 24 desa (19,20%)."]).porsi
    assert p.calon == p.lain == ()


def test_several_shares_in_one_sentence_share_a_base() -> None:
    k = baca(["45 orang (90%) dari 50 responden puas, 3 orang (6%) cukup, dan 2 orang (4%) tidak."])
    assert [nilai(p.jumlah, p.dasar) for p in k.porsi] == [[45, 50], [3, 50], [2, 50]]


def test_a_pair_after_a_word_of_change_says_so() -> None:
    k = baca(["Pada tahun 2023 peningkatan desa mandiri mencapai 19,20% atau sebanyak 24 desa."])
    assert satu_porsi(k).arus == "peningkatan"
    k = baca(["Desa mandiri naik dari 10 desa menjadi 24 desa (140%)."])
    assert satu_porsi(k).arus == "menjadi"
    assert satu_porsi(k).lama is k.angka[0]
    k = baca(["Ditargetkan 32 desa dan terealisasi 66 desa (206,25%)."])
    assert satu_porsi(k).target is k.angka[0]


@pytest.mark.parametrize(
    ("teks", "target", "realisasi", "capaian"),
    [
        ("Target 85%, realisasi 90%, capaian 105,88%.", "85", "90", "105.88"),
        ("Target : 12 kasus; Realisasi : 10 kasus; Capaian : 116,67%", "12", "10", "116.67"),
        ("Target tahun 2023 sebesar 85%. Realisasinya 90%. Capaian kinerja mencapai 105,88%.",
         "85", "90", "105.88"),
        ("Terealisasi sebesar 67,09 dari target sebesar 67 dengan persentase capaian 100,13.",
         "67", "67.09", "100.13"),
        ("Realisasi 24 desa dari target 13 desa atau 184,62%.", "13", "24", "184.62"),
        ("BUMDes ditargetkan 32 desa dan terealisasi 66 desa (206,25%).", "32", "66", "206.25"),
        ("Penemuan kasus mencapai 92,11 % dari target 82,00 %.", "82", "92.11", None),
        ("Waktu tunggu 2 hari dari target 3 hari dengan capaian 133,33%.", "3", "2", "133.33"),
    ],
)  # fmt: skip
def test_achievements(teks: str, target: str, realisasi: str, capaian: str | None) -> None:
    (c,) = baca([teks]).capaian
    assert (c.target.nilai, c.realisasi.nilai) == (Decimal(target), Decimal(realisasi))
    assert (c.capaian.nilai if c.capaian else None) == (Decimal(capaian) if capaian else None)
    if c.capaian:
        assert hitung.capaian(c.capaian.ukuran, c.target.ukuran, c.realisasi.ukuran)[0] == SAMA


def test_two_achievements_in_one_paragraph() -> None:
    k = baca(["Realisasi 80%, target 85%. Realisasi 90%, target 95%."])
    assert [nilai(c.target, c.realisasi) for c in k.capaian] == [[85, 80], [95, 90]]


def test_target_and_result_of_two_years_are_no_achievement() -> None:
    assert baca(["Target tahun 2024 sebesar 26 desa, realisasi tahun 2023 24 desa."]).capaian == []
    assert baca(["Sebanyak 24 desa dari 125 desa."]).capaian == []
    assert baca(["Target 26 desa, realisasi naik 14 desa."]).capaian == []


@pytest.mark.parametrize(
    ("teks", "dari", "ke", "sebesar", "arah", "kata"),
    [
        ("Naik 2,5 poin dari 72,5 tahun 2022 menjadi 75,0.", "72.5", "75.0", "2.5", 1, "Naik"),
        ("Turun dari 24,4% menjadi 21,6% atau berkurang 2,8%.", "24.4", "21.6", "2.8", -1,
         "berkurang"),
        ("IKM 2022 78,04, meningkat 0,12 poin dari tahun 2020 yaitu 77,92.", "77.92", "78.04",
         "0.12", 1, "meningkat"),
        ("Penduduk 1.100 jiwa, naik 10 persen dibanding tahun lalu (1.000 jiwa).", "1000", "1100",
         "10", 1, "naik"),
        ("Pada tahun 2022 ada 2 perkara dan tahun 2023 ada 1 perkara atau turun 50%.", "2", "1",
         "50", -1, "turun"),
        ("Menambah 14 desa menjadi 24 desa.", None, "24", "14", 1, "Menambah"),
        ("Naik 5,25 poin menjadi 90,25% dari 85,00% pada tahun sebelumnya.", "85", "90.25", "5.25",
         1, "Naik"),
        ("Naik 14 desa menjadi 24 desa dari 125 desa.", None, "24", "14", 1, "Naik"),
        ("Naik 14 desa menjadi 24 desa dari 10 desa tahun 2022.", "10", "24", "14", 1, "Naik"),
        ("Anggaran tumbuh 10% dari Rp1 miliar menjadi Rp1,1 miliar.", "1E9", "1.1E9", "10", 1,
         "tumbuh"),
        ("Sebanyak 10 desa naik menjadi 24 desa.", "10", "24", None, 1, "naik"),
        ("Ada 24 desa, meningkat dibanding tahun 2022 sebanyak 10 desa.", "10", "24", None, 1,
         "meningkat"),
    ],
)  # fmt: skip
def test_changes(
    teks: str, dari: str | None, ke: str, sebesar: str | None, arah: int, kata: str
) -> None:
    (p,) = baca([teks]).perubahan
    nilai = [None if a is None else a.nilai for a in (p.dari, p.ke, p.sebesar)]
    assert nilai == [None if t is None else Decimal(t) for t in (dari, ke, sebesar)]
    assert baca([teks]).porsi == []
    assert p.kata is not None
    assert (p.arah, teks[slice(*p.kata)]) == (arah, kata)


def test_a_change_without_its_word_and_other_numbers_without_change() -> None:
    (p,) = baca(["Dari 10 desa pada tahun 2022 menjadi 24 desa."]).perubahan
    assert (p.arah, p.kata) == (0, None)
    (p,) = baca(["Naik dari 10 desa menjadi 24 desa serta bertambah 5 desa lagi."]).perubahan
    assert nilai(p.dari, p.ke, p.sebesar) == [10, 24, None]
    assert baca(["Tahun 2022 ada 2 perkara, tahun 2023 ada 5 orang, naik 3 kasus."]).perubahan == []
    assert baca(["Sebanyak 10 desa dibina 5 kader hingga menjadi 24 desa."]).perubahan == []
    assert (
        baca(["Tahun 2022 naik 2 desa, tahun 2023 naik 3 desa, lalu naik 4 desa."]).perubahan == []
    )


def test_a_change_of_count_and_percentage_together_is_two_changes() -> None:
    k = baca(["Bertambah 14 desa dari 10 desa (8,06%) menjadi 24 desa (19,20%)."])
    assert [p.dasar for p in k.porsi] == [None, None]
    semua = [nilai(p.dari, p.ke, p.sebesar) for p in k.perubahan]
    assert semua == [[10, 24, 14], [8.06, 19.2, None]]


@pytest.mark.parametrize(
    ("teks", "kata", "banyak"),
    [
        ("Pada tahun 2023 meningkat sebanyak 24 desa (19,20%).", "meningkat", 2),
        ("Peningkatan desa mandiri mencapai 19,20% atau sebanyak 24 desa.", "Peningkatan", 2),
        ("Sebanyak 24 desa mengalami peningkatan status mandiri.", "peningkatan", 1),
        ("Tahun ini 24 desa naik status.", "naik", 1),
        ("Menambah jumlah desa mandiri sedikitnya 10 desa.", "Menambah", 1),
        ("Hasilnya melebihi target sebesar 19,20% atau 24 desa.", "melebihi target sebesar ", 2),
        ("Angka kematian berkurang 3 kasus.", "berkurang", 1),
    ],
)
def test_flow_words_beside_a_number(teks: str, kata: str, banyak: int) -> None:
    (a,) = baca([teks]).arus
    assert teks[slice(*a.kata)] == kata
    assert len(a.angka) == banyak
    assert a.arah == (-1 if kata == "berkurang" else 1)


@pytest.mark.parametrize(
    "teks",
    [
        "Desa mandiri meningkat menjadi 24 desa.",
        "Sebanyak 24 desa naik menjadi 26 desa.",
        "Peningkatan kualitas pembangunan pada 125 desa.",
        "Serapan setelah penambahan pagu mencapai 96,83%.",
        "Peningkatan kapasitas kader posyandu desa binaan unggulan sebanyak 125 orang.",
        "Persentase meningkatnya desa mandiri ditetapkan target 20,80% atau 26 desa.",
        "Sebanyak 24 desa meningkat dibanding tahun 2022.",
        "Jumlah desa mandiri mencapai 24 desa.",
    ],
)
def test_a_stock_is_no_flow(teks: str) -> None:
    assert baca([teks]).arus == []


@pytest.mark.parametrize(
    ("teks", "jumlah", "kata"),
    [
        ("Setiap tahun, direncanakan 2 desa naik status.", 2, "Setiap tahun"),
        ("Bertambah 3 (tiga) desa per tahun.", 3, "per tahun"),
        ("Bertambah 3 desa pertahun.", 3, "pertahun"),
        ("Direncanakan 5 puskesmas tiap tahunnya.", 5, "tiap tahunnya"),
    ],
)
def test_plans_of_so_many_a_year(teks: str, jumlah: int, kata: str) -> None:
    (r,) = baca([teks]).rencana
    assert (nilai(r.jumlah), teks[slice(*r.kata)]) == ([jumlah], kata)


def test_flow_words_are_found_beside_letters_that_grow_when_made_small() -> None:
    teks = "İİİİ Tahun 2023 Naik 24 desa dan naik 3 orang"
    assert [teks[slice(*a.kata)] for a in baca([teks]).arus] == ["naik"]


def test_what_is_done_every_year_is_no_plan_of_numbers() -> None:
    assert baca(["Laporan 4 kali setahun kepada 30 orang."]).rencana == []
    assert baca(["Laporan disampaikan setiap tahun kepada 5 orang."]).rencana == []


@pytest.mark.parametrize(
    ("teks", "total", "bagian"),
    [
        ("Sebanyak 125 desa terdiri dari 24 desa mandiri (19,20%), 60 desa maju (48,00%), dan "
         "41 desa berkembang (32,80%).", 125, [24, 60, 41]),
        ("Pegawai 100 orang, terdiri atas 60 laki-laki dan 40 perempuan.", 100, [60, 40]),
        ("Belanja Rp100 juta terdiri dari pegawai Rp60 juta dan modal Rp40 juta.", 10**8,
         [6 * 10**7, 4 * 10**7]),
        ("Dari 9 desa, 24 desa mandiri dan 30 desa maju, seluruhnya 54 desa.", 54, [24, 30]),
        ("Ada 5 desa dengan 24 desa maju dan 30 desa lain, seluruhnya 54 desa.", 54, [24, 30]),
        ("Penduduk 2.345 jiwa (laki-laki 1.200 jiwa dan perempuan 1.145 jiwa).", 2345, [1200, 1145]),
        ("Sebanyak 54 desa (100%) terdiri dari 24 desa maju dan 30 desa mandiri.", 54, [24, 30]),
        ("Dusun I (24 KK), Dusun II (30 KK), total 54 KK.", 54, [24, 30]),
        ("Sebanyak 50 desa, yaitu 20 mandiri, 20 maju, dan 10 berkembang.", 50, [20, 20, 10]),
        ("Responden terdiri dari 60,5% laki-laki dan 39,5% perempuan.", None, [60.5, 39.5]),
    ],
)  # fmt: skip
def test_parts_and_their_total(teks: str, total: int | None, bagian: list[float]) -> None:
    (r,) = baca([teks]).rincian
    assert (r.total.nilai if r.total else None) == total
    assert [float(b.nilai) for b in r.bagian] == bagian
    assert [p.jenis for p in r.persen] == (["persen"] * 3 if "(19,20%)" in teks else [])


@pytest.mark.parametrize(
    "teks",
    [
        "Dinas memiliki 4 bidang yang terdiri dari 12 seksi.",
        "Sebanyak 125 desa terdiri dari 11 kecamatan dan 3 kelurahan.",
        "Capaian: 80% tahun 2022 dan 90% tahun 2023.",
        "Anggaran Rp100 juta terdiri dari 24 desa dan 30 desa.",
        "Ada 24 desa (target 26 desa dan realisasi 24 desa).",
        "Terdapat 24 desa mandiri dan 60 desa maju.",
    ],
)
def test_other_lists_are_no_sums(teks: str) -> None:
    assert baca([teks]).rincian == []


def test_the_rest_of_a_whole() -> None:
    k = baca(["Dari 125 desa, 24 desa (19,20%) mandiri dan sisanya 101 desa (80,80%) belum."])
    desa, persen = k.pelengkap
    assert nilai(*desa.bagian, desa.sisa, desa.dasar, *desa.calon) == [24, 101, 125]
    assert nilai(*persen.bagian, persen.sisa, persen.dasar) == [19.2, 80.8, None]
    k = baca(["Ada 24 desa mandiri, sedangkan 101 desa lainnya belum, dari 125 desa."])
    assert nilai(*k.pelengkap[0].calon) == [125]
    k = baca(["Yang mandiri 19,20%. Sisanya 80,80% belum mandiri."])
    assert nilai(*k.pelengkap[0].bagian) == [19.2]


def test_means() -> None:
    (r,) = baca(["Capaian 95%, 96%, dan 101% sehingga rata-rata 97,33%."]).rata_rata
    assert [a.nilai for a in r.anggota] == [95, 96, 101]
    assert hitung.rata_rata(r.nilai.ukuran, [a.ukuran for a in r.anggota]) == SAMA
    (r,) = baca(["Dari 10 desa, capaiannya 95% dan 96% atau rata-rata 95,5%."]).rata_rata
    assert nilai(*r.anggota) == [95, 96]
    (r,) = baca(["Ada 125 desa di 11 kecamatan atau rata-rata 11,36 desa per kecamatan."]).rata_rata
    assert r.total is not None
    assert r.pembagi is not None
    assert hitung.bagi(r.nilai.ukuran, r.total.ukuran, r.pembagi.ukuran) == SAMA
    assert baca(["Rata-rata nilai dari 3 unit adalah 83,50."]).rata_rata == []


def test_counts_of_what_the_document_lists() -> None:
    k = baca(["Memiliki 3 (tiga) sasaran, 125 desa, dan 4 bidang."])
    assert {h.benda: int(h.angka.nilai) for h in k.hitungan} == {"sasaran": 3, "bidang": 4}


@pytest.mark.parametrize("banyak", range(1, 13))
def test_such_counts_may_be_typed_in_words_only(banyak: int) -> None:
    teks = f"Sasaran ini memiliki {angka.terbilang(banyak)} indikator kinerja utama."
    (h,) = baca([teks]).hitungan
    assert (h.benda, nilai(h.angka)) == ("indikator", [banyak])
    assert teks[h.angka.mulai : h.angka.akhir] == angka.terbilang(banyak)
    assert h.angka.huruf == (h.angka.mulai, h.angka.akhir)
    assert h.angka.frasa == "indikator kinerja utama"


@pytest.mark.parametrize(
    "teks",
    [
        "Nilai SAKIP 75,25 dengan predikat BB.",
        "Sebanyak 24 desa (IDM > 0,8155) dan 60 desa bernilai 0,70.",
        "Persentase = (Jumlah Desa Mandiri / Jumlah Desa) x 100%",
        "Pasal 5 ayat (2) tahun 2023, 24 desa, NIP 19720424 199203 1 004",
        "Skala 1-5 untuk 24 desa; 91% - 100% sangat baik.",
        "Penerima manfaat 1.250 KK (5.000 jiwa) selama 2 tahun.",
        "Dibina 24 desa. 19,20% sudah mandiri.",
        "Dibina 24 desa, 19,20% sudah mandiri.",
        "Prevalensi 12,5 per 1.000 penduduk.",
        "Sebanyak 24 dari 125 desa.",
        "(1.2.3/125) x 100% = 5,5%",
    ],
)
def test_where_nothing_is_claimed_nothing_is_read(teks: str) -> None:
    k = baca([teks])
    for nama in ("porsi", "capaian", "perubahan", "arus", "rencana", "rincian", "rata_rata"):
        assert getattr(k, nama) == [], nama
    assert k.pelengkap == []


def test_a_percentage_of_no_share_is_loose() -> None:
    k = baca(["20.08% ", "Selesai 24 desa atau 19,20%.", "menjadi 0,00% desa"])
    assert [(a.paragraf, a.satuan) for a in k.lepas] == [(0, ""), (2, "desa")]


@settings(max_examples=30)
@given(st.lists(st.sampled_from(PORSI), min_size=2, max_size=4), ANGKA_BENAR)
def test_sentences_do_not_disturb_one_another(semua: list[str], nd: tuple[int, int]) -> None:
    n, d = nd
    kalimat = [isi(k, n, d, "desa", persen_tulis(n, d, 2, "{}%")) for k in semua]
    satu = baca([" ".join(kalimat)]).porsi
    lepas = [p for k in kalimat for p in baca([k]).porsi]
    assert sorted(p.persen.nilai for p in satu) == sorted(p.persen.nilai for p in lepas)
    assert [p.dasar.nilai for p in satu if p.dasar] == [d] * len(semua)


def test_parts_that_stand_one_a_paragraph() -> None:
    pembuka = "Jumlah 125 desa terdiri atas:"
    butir = ["a. 24 desa mandiri (19,20%);", "b. 60 desa maju; dan", "c. 41 desa berkembang."]
    (r,) = baca([pembuka, *butir, "d. 9 desa lain."]).rincian
    assert nilai(r.total, *r.bagian) == [125, 24, 60, 41]
    assert baca([pembuka, butir[0], "Lalu.", *butir[1:]]).rincian == []
    assert baca(["Rapat dihadiri 125 desa:", *butir]).rincian == []
    assert baca([pembuka, "a. 11 kecamatan;", "b. 3 kelurahan."]).rincian == []
