"""The register of acts and the kinds of acts: what the data files say, and how it is looked up."""

from __future__ import annotations

from datetime import date

import pytest
import yaml

from pipeline.rujukan import (
    Peraturan,
    Rujukan,
    baca_kunci,
    cari,
    jenis_dari,
    kunci,
    pendek,
    register,
    tulis,
)
from pipeline.rujukan.berkas import FOLDER, baca, urai
from pipeline.rujukan.jenis import kamus


def satu(teks: str) -> Rujukan:
    (rujukan,) = cari(teks)
    return rujukan


SEMUA = list(register())
MENTAH = yaml.load(baca("peraturan.yaml"), yaml.BaseLoader)


def test_the_register_is_read_as_its_yaml_says() -> None:
    assert len(MENTAH) == len(SEMUA) > 80
    assert [str(p.kunci) for p in SEMUA] == list(MENTAH)
    for p in SEMUA:
        butir = MENTAH[str(p.kunci)]
        assert (p.tentang, p.sumber) == (" ".join(butir["tentang"].split()), butir["sumber"])


@pytest.mark.parametrize("nama", ["peraturan.yaml", "jenis_peraturan.yaml"])
def test_no_key_of_a_data_file_is_typed_twice(nama: str) -> None:
    def periksa(simpul: yaml.Node) -> int:
        if isinstance(simpul, yaml.MappingNode):
            kunci = [k.value for k, _ in simpul.value]
            assert len(kunci) == len(set(kunci)), kunci
            return len(kunci) + sum(periksa(v) for _, v in simpul.value)
        return 0

    with open(f"{FOLDER}/{nama}", encoding="utf-8") as berkas:
        simpul = yaml.compose(berkas, yaml.BaseLoader)
    assert simpul is not None
    assert periksa(simpul) > 100
    assert urai(baca(nama)) == yaml.load(baca(nama), yaml.BaseLoader)


BIDANG = {
    "penerbit", "nomor", "tentang", "lembaran", "ditetapkan", "diundangkan", "diubah_oleh",
    "dicabut_oleh", "dicabut_sejak", "diharapkan_bila", "sumber", "diperiksa", "terverifikasi", "belum_terverifikasi",
}  # fmt: skip


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: str(p.kunci))
def test_an_entry_of_the_register(p: Peraturan) -> None:
    butir = MENTAH[str(p.kunci)]
    assert set(butir) <= BIDANG
    assert {"tentang", "sumber", "diperiksa", "terverifikasi"} <= set(butir)
    assert butir["terverifikasi"] in ("ya", "tidak")
    for sebutan in p.belum_terverifikasi:
        bidang, _, isi = sebutan.partition(" ")
        assert bidang in butir
        assert not isi or isi in butir[bidang]
    for lain in [*p.diubah_oleh, *([p.dicabut_oleh] if p.dicabut_oleh else [])]:
        assert register().get(lain), lain
        assert lain.tahun >= p.kunci.tahun
    assert list(p.diubah_oleh) == sorted(p.diubah_oleh, key=lambda lain: lain.tahun)
    boleh = jenis_dari(p.kunci.jenis).lembaran
    assert {jenis for jenis, _, _ in p.lembaran} <= {boleh, f"T{boleh}"}
    assert all((tahun > 0) is (jenis[0] != "T") for jenis, tahun, _ in p.lembaran)
    hari = [h for h in (p.ditetapkan, p.diundangkan) if h]
    assert all(h.year == p.kunci.tahun for h in hari)
    assert hari == sorted(hari)
    assert p.dicabut_sejak is None or p.dicabut_oleh is not None


@pytest.mark.parametrize("p", SEMUA, ids=lambda p: str(p.kunci))
def test_an_act_of_the_register_written_out_is_found_again(p: Peraturan) -> None:
    r = satu(tulis(p))
    assert (kunci(r), r.tentang and r.tentang.teks, r.akhir) == (p.kunci, p.tentang, len(tulis(p)))
    assert [(x.jenis, x.tahun or 0, x.nomor) for x in r.lembaran] == list(p.lembaran)
    assert register().get(r) is p
    assert kunci(satu(pendek(p.kunci))) == p.kunci
    assert baca_kunci(str(p.kunci)) == p.kunci
    assert (r.penerbit.teks if r.penerbit else "") == p.penerbit


@pytest.mark.parametrize(
    ("kunci", "singkat", "lengkap"),
    [
        (
            "uu 1 2004",
            "UU 1/2004",
            "Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara",
        ),
        (
            "permen panrb PER/9/M.PAN/5/2007 2007",
            "PermenPANRB PER/9/M.PAN/5/2007",
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 "
            "tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi "
            "Pemerintah",
        ),
    ],
)
def test_an_act_is_named_shortly_and_in_full(kunci: str, singkat: str, lengkap: str) -> None:
    p = register().get(baca_kunci(kunci))
    assert p
    assert (pendek(p.kunci), tulis(p, lembaran=False)) == (singkat, lengkap)
    assert pendek(baca_kunci("perda kabupaten maros 3 2016")) == "Perda Kabupaten Maros 3/2016"
    assert pendek(baca_kunci("keputusan lan 239/IX/2003 2003")) == "Keputusan LAN 239/IX/2003"


def test_acts_are_found_by_gazette_and_by_title() -> None:
    perangkat_daerah = baca_kunci("pp 18 2016")
    ditemukan = register().berlembaran("LN", 2016, "114")
    assert ditemukan
    assert ditemukan.kunci == perangkat_daerah
    assert register().berlembaran("LN", 2016, "11") is None
    assert [p.kunci for p in register().berjudul("perangkat  daerah")] == [perangkat_daerah]
    for p in SEMUA:
        assert p in register().berjudul(p.tentang.upper().replace(",", ""))
    assert register().berjudul("Perangkat") == register().berjudul("") == []


def test_revocation_and_amendment_on_a_day() -> None:
    def ambil(kunci: str) -> Peraturan:
        p = register().get(baca_kunci(kunci))
        assert p
        return p

    pp = ambil("pp 79 2005")
    hari = [date(2016, 12, 31), date(2017, 6, 1), date(2018, 1, 1)]
    assert [pp.berlaku(h) for h in hari] == [True, None, False]
    assert not pp.pasti("dicabut_oleh")
    asn = ambil("uu 5 2014")
    assert [asn.berlaku(date(2023, 10, d)) for d in (30, 31)] == [True, False]
    pemda = ambil("uu 23 2014")
    assert [p.kunci.tahun for p in register().pengubah(pemda, date(2015, 6, 1))] == [2015]
    assert register().pengubah(pemda, date(2024, 1, 3))[-1].kunci == baca_kunci("uu 6 2023")
    assert pemda.pasti("diubah_oleh", baca_kunci("uu 6 2023"))
    assert not pemda.pasti("diubah_oleh", baca_kunci("perppu 2 2022"))
    assert not ambil("kepmen panrb KEP/135/M.PAN/9/2004 2004").pasti("tentang")
    assert pemda.berlaku(date(2026, 1, 1))


def test_an_act_that_the_register_lacks() -> None:
    assert register().get(satu("UU 999/2014")) is None
    assert register().get(satu("Perda Kabupaten Maros 3/2016")) is None


def test_every_kind_is_reached_by_its_forms() -> None:
    k = kamus()
    assert set(k.jenis) == {bentuk.jenis for bentuk in k.bentuk.values()}
    for jenis in k.jenis.values():
        assert jenis.peringkat[0] <= jenis.peringkat[1]
        assert jenis.lembaran in {*k.lembaran, ""}
        assert {jenis.di_provinsi, jenis.di_daerah} <= {*k.jenis, ""}
        assert jenis.wilayah in {"provinsi", "kabupaten", "kota", "desa", "daerah", ""}
