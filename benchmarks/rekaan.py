"""The made-up Lampiran of variasi.py: indicators, their numbers, and sentences that state them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import Any

import kit
import yaml

from pipeline import angka, tanggal

Isi = dict[str, Any]


@lru_cache(maxsize=1)
def bahan() -> Isi:
    loaded: Isi = yaml.safe_load((kit.ROOT / "benchmarks" / "variasi.yaml").read_text("utf-8"))
    return loaded


def buat_indikator(acak: Random, banyak: int, fakta: Isi) -> list[Isi]:
    """Indicators with numbers that agree with one another."""
    pasangan = [(b, s) for b in bahan()["benda"] for s in bahan()["status"]]
    tahun, lalu, rumus = fakta["tahun"], fakta["lalu"], acak.choice(bahan()["rumus"])
    dasar: dict[str, int] = {}
    semua = []
    for b, s in acak.sample(pasangan, banyak):
        m = dasar.setdefault(b, acak.choice((7, 40, 125, acak.randint(20, 9900))))
        n0 = acak.randint(1, m - 4)
        n = acak.randint(n0 + 1, m - 2)
        t = acak.randint(n + 1, m - 1)
        desimal = acak.choice((2, 2, 2, 1))
        satu = {"b": b, "B": b.capitalize(), "s": s}
        satu |= {"m": angka.tulis(m), "n0": angka.tulis(n0), "n": angka.tulis(n)}
        satu |= {"t": angka.tulis(t), "deret": (m, n0, n, t)}
        satu |= {"p": _persen(n, m, desimal), "p0": _persen(n0, m, desimal)}
        satu |= {"pt": _persen(t, m, desimal), "k": angka.tulis(n - n0)}
        satu |= {"kt": angka.tulis(t - n), "sisa": angka.tulis(m - n)}
        satu |= {"th0": lalu - 1, "th": lalu, "tahun": tahun, "huruf": angka.terbilang(n)}
        satu["nama"] = f"Persentase {b.title()} {s.title()}"
        satu["rumus"] = rumus.format(B=b.title(), S=s.title(), b=b, s=s)
        satu["unit"] = acak.sample(bahan()["unit"], acak.randint(1, 4))
        satu["target"] = f"{satu['pt']}%"
        rapat = _hari_kerja_sebelum(acak, fakta["hari"])
        satu["rapat"] = f"{tanggal.hari(rapat)}, {tanggal.tulis(rapat)}"
        semua.append(satu)
    return semua


def bernilai(acak: Random, fakta: Isi) -> Isi:
    """An indicator that is an index, not a share of anything."""
    nilai = acak.choice(bahan()["nilai"])
    dua = [f"{acak.randint(6000, 9500) / 100:.2f}".replace(".", ",") for _ in range(2)]
    return {
        **nilai, "B": "Nilai", "unit": acak.sample(bahan()["unit"], 1), "target": max(dua),
        "kalimat": f"Nilainya pada tahun {fakta['lalu']} adalah {min(dua)}.",
        "penjelasan": f"Target tahun {fakta['tahun']} dinaikkan menjadi {max(dua)}.",
        "b": "pelayanan", "s": "prima",
    }  # fmt: skip


def _persen(n: int, m: int, desimal: int) -> str:
    return angka.tulis(angka.persen(n, m, desimal), desimal)


def deret_angka(indikator: list[Isi]) -> Isi:
    deret: Isi = {}
    for satu in indikator:
        m, *bagian = satu["deret"]
        tahun = (satu["th0"], satu["th"], satu["tahun"])
        deret[satu["b"]] = {satu["th0"]: m, satu["th"]: m}
        isi = dict(zip(tahun, bagian, strict=True))
        deret[f"{satu['b']} {satu['s']}"] = {"dari": satu["b"], **isi}
    return deret


def buat_lampiran(acak: Random, fakta: Isi, indikator: list[Isi]) -> list[Isi]:
    sasaran, lain = [], list(indikator)
    while lain:
        banyak = min(len(lain), acak.randint(1, 4))
        ini, lain = lain[:banyak], lain[banyak:]
        baris = [
            {
                "indikator_kinerja_utama": satu["nama"],
                "formulasi": satu["rumus"],
                "penanggung_jawab": satu["unit"],
            }
            for satu in ini
        ]
        mutu = acak.choice(("Meningkatnya kualitas", "Terwujudnya", "Bertambahnya"))
        sasaran.append(
            {"sasaran_renstra": f"{mutu} {ini[0]['b']} {ini[0]['s']}", "indikator": baris}
        )
    pertama: Isi = {"judul": "INDIKATOR KINERJA UTAMA", "sasaran": sasaran}
    if acak.random() < 0.3:
        pertama["kolom"] = bahan()["kepala"] | acak.choice(bahan()["kolom"])
    if acak.random() < 0.6:
        pertama |= {
            "unit_organisasi": f"{fakta['instansi']} {fakta['w']}",
            "tugas_pokok": f"Membantu {_kepala_daerah(fakta)} melaksanakan urusan di bidang "
            f"{fakta['bidang']}.",
            "fungsi": [
                f"perumusan kebijakan di bidang {fakta['bidang']};",
                f"pelaksanaan kebijakan di bidang {fakta['bidang']}; dan",
                "pelaksanaan fungsi lain sesuai dengan tugasnya.",
            ],
        }
    bagian = [_penjelasan(acak, indikator, fakta), _target(acak, indikator)]
    banyak = acak.randint(1, 3)
    if banyak == 1:
        return [pertama | {"uraian": bagian}]
    if banyak == 2:
        return [pertama, {"judul": "PENJELASAN KINERJA", "uraian": bagian}]
    return [
        pertama,
        {"judul": "PENJELASAN KINERJA", "uraian": bagian[:1]},
        {"judul": "TARGET KINERJA", "uraian": bagian[1:]},
    ]


def _kepala_daerah(fakta: Isi) -> str:
    return "Wali Kota" if fakta["w"].startswith("Kota") else "Bupati"


def _penjelasan(acak: Random, indikator: list[Isi], fakta: Isi) -> Isi:
    paragraf = []
    for satu in indikator[: acak.randint(1, 12)]:
        if "kalimat" in satu:
            paragraf.append(satu["kalimat"])
            continue
        kalimat = acak.sample(bahan()["kalimat"], acak.randint(1, 3))
        kalimat += acak.sample(bahan()["sasaran_kalimat"], acak.randint(0, 2))
        paragraf.append(" ".join(k.format(**satu) for k in kalimat))
    sumber = [satu.format(**fakta) for satu in bahan()["sumber"]]
    bagian: Isi = {"judul": "Penjelasan Indikator Kinerja", "paragraf": paragraf}
    bagian["relevansi"] = [
        {
            "uraian": satu["nama"],
            "relevansi": f"Indikator ini menggambarkan keadaan {satu['b']} yang dibina.",
            "formulasi": satu["rumus"],
            "sumber_data": acak.sample(sumber, acak.randint(1, 3)),
        }
        for satu in indikator
    ]
    return bagian


def _target(acak: Random, indikator: list[Isi]) -> Isi:
    return {
        "judul": "Target Kinerja",
        "paragraf": ["Target setiap indikator kinerja adalah sebagai berikut:"],
        "target": [
            {
                "indikator": satu["nama"],
                "target": satu["target"],
                "penjelasan": [satu["penjelasan"]]
                if "penjelasan" in satu
                else [
                    k.format(**satu)
                    for k in acak.sample(bahan()["target"], acak.choice((1, 1, 2, 3)))
                ],
            }
            for satu in indikator
        ],
    }


def _hari_kerja_sebelum(acak: Random, hari: date) -> date:
    hari -= timedelta(days=acak.randint(3, 60))
    return hari if hari.weekday() < 5 else _hari_kerja_sebelum(acak, hari)
