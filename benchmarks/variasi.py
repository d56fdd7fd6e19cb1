"""Valid decrees of made-up offices, all different: the rules must find nothing in them.

Usage: variasi.py [--n 300] [--seed 1] [--show NUMBER]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import yaml
from bentuk import ubah_bentuk
from rekaan import Isi, bahan, bernilai, buat_indikator, buat_lampiran, deret_angka

from pipeline import angka, pejabat, rujukan, tanggal
from pipeline.check.check import check, findings
from pipeline.check.rule import all_rules
from pipeline.load import parse
from pipeline.model.read import read
from pipeline.naskah.from_view import naskah_of
from pipeline.naskah.naskah import Naskah
from pipeline.view.keputusan import view

LAZIM = "penetapan indikator kinerja utama"
# Acts of one region, of villages or of one ministry's own staff suit only some offices.
BUKAN_UMUM = ("Pembentukan", "Desa", "Kecamatan", "Provinsi", "Tingkat II")
BERLEMBARAN = ("uu", "perppu", "pp", "perpres")


def keputusan(acak: Random) -> Isi:
    """One decree, as its YAML file has it."""
    b = bahan()
    kantor, wilayah = acak.choice(b["kantor"]), acak.choice(b["wilayah"])
    fakta = {**kantor, **wilayah}
    fakta["jabatan"] = kantor["jabatan"].format(w=wilayah["w"])
    hari = _hari_kerja(acak)
    tahun = hari.year + (hari.month > 9 and acak.random() < 0.7)
    mulai = acak.choice((tahun - 2, tahun - 1))
    periode = f"{mulai}-{mulai + 5}"
    tentang = f"Penetapan Indikator Kinerja Utama {fakta['instansi']} {fakta['w']} Tahun {tahun}"
    fakta |= {
        "tahun": tahun,
        "lalu": hari.year - 1,
        "hari": hari,
        "periode": periode,
        "tentang": tentang,
    }
    indikator = buat_indikator(acak, acak.choice((1, 1, 2, 3, 5, 8, 13, 40)), fakta)
    deret = deret_angka(indikator)
    if acak.random() < 0.4:
        indikator.append(bernilai(acak, fakta))
    lampiran = buat_lampiran(acak, fakta, indikator)
    isi: Isi = {
        "nomor": acak.choice(("{n}/{r}/{kode}/{y}", "{n} Tahun {y}", "800/{n}/{kode}/{y}")).format(
            n=acak.randint(1, 400), r=angka.romawi(hari.month), kode=fakta["kode"], y=hari.year
        ),
        "tanggal": tanggal.tulis(hari),
        "tempat": fakta["tempat"],
        "tentang": tentang,
        "periode": periode,
        "pemerintah": f"Pemerintah {fakta['w']}",
        "instansi": fakta["instansi"],
        "kop": {"alamat": _alamat(acak, fakta["tempat"])},
        "pejabat": _pejabat(acak, fakta["jabatan"], hari),
        "menimbang": _menimbang(acak, fakta),
        "mengingat": _mengingat(acak, fakta, hari),
        "diktum": _diktum(acak, fakta, len(lampiran)),
        "lampiran": lampiran,
    }
    if acak.random() < 0.6:
        isi["tembusan"] = _tembusan(acak, fakta)
    if acak.random() < 0.5:
        isi["sampul"] = {
            "judul": ["INDIKATOR KINERJA UTAMA", f"TAHUN {tahun}"],
            "instansi": [fakta["instansi"].upper(), f"PEMERINTAH {fakta['w'].upper()}"],
        }
    if acak.random() < 0.5:
        isi["angka"] = deret
    if acak.random() < 0.5:
        ubah_bentuk(acak, isi, fakta, indikator)
    return isi


def _hari_kerja(acak: Random) -> date:
    hari = date(acak.randint(2022, 2025), acak.choice((1, 1, 2, 3, 10, 11, 12)), 1)
    hari += timedelta(days=acak.randint(4, 23))
    if (hari.month, hari.day) in ((11, 1), (2, 8), (10, 2)) or hari.weekday() > 4:
        return _hari_kerja(acak)
    return hari


def _alamat(acak: Random, tempat: str) -> list[str]:
    jalan = acak.choice(("Jenderal Sudirman", "Merdeka", "Ahmad Yani", "Pahlawan"))
    nomor, kode = acak.randint(1, 120), acak.randint(10110, 99000)
    return acak.choice(
        (
            [f"Jalan {jalan} Nomor {nomor}, {tempat} {kode}"],
            [f"Jalan {jalan} Nomor {nomor}, Telepon (0411) {nomor + 371000}", f"{tempat} {kode}"],
        )
    )


def _pejabat(acak: Random, jabatan: str, hari: date) -> Isi:
    orang = acak.choice(bahan()["nama"])
    lahir = date(hari.year - acak.randint(42, 57), acak.randint(1, 12), acak.randint(1, 28))
    masuk = lahir.year + acak.randint(22, 30)
    nip = f"{lahir:%Y%m%d}{masuk}{acak.choice((1, 3, 12)):02}{orang['kelamin']}"
    golongan, pangkat = acak.choice(pejabat.PANGKAT[11:15])
    return {
        "jabatan": acak.choice(("", "", "", "Plt. ")) + jabatan,
        "nama": orang["nama"],
        "pangkat": f"{pangkat}, {golongan}",
        "nip": pejabat.tulis_nip(f"{nip}{acak.randint(1, 20):03}"),
    }


def _menimbang(acak: Random, fakta: Isi) -> list[str]:
    semua = acak.sample(bahan()["pertimbangan"], acak.randint(0, 4))
    butir = [satu.format(**fakta) + ";" for satu in semua]
    akhir = f"perlu menetapkan Keputusan {fakta['jabatan']} tentang {fakta['tentang']};"
    if not butir:
        return [f"bahwa untuk mengukur kinerja {fakta['instansi']} {fakta['w']}, {akhir}"]
    huruf = [f"huruf {angka.huruf(n)}" for n in range(1, len(butir) + 1)]
    return [
        *butir,
        f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {_dan(huruf)}, {akhir}",
    ]


def _dan(kata: list[str]) -> str:
    if len(kata) < 3:
        return " dan ".join(kata)
    return f"{', '.join(kata[:-1])}, dan {kata[-1]}"


def _mengingat(acak: Random, fakta: Isi, hari: date) -> list[str]:
    semua = [p for p in rujukan.register() if p.pasti("tentang") and p.pasti("lembaran")]
    semua = [p for p in semua if p.terbit < hari and p.berlaku(hari)]
    semua = [p for p in semua if p.lembaran or p.kunci.jenis not in BERLEMBARAN]
    umum = [p for p in semua if not any(kata in p.tentang for kata in BUKAN_UMUM)]
    lazim = rujukan.register().diharapkan(LAZIM, hari)
    dipilih = {p.kunci: p for p in (*lazim, *acak.sample(umum, acak.randint(1, 12)))}
    urut = sorted(
        dipilih.values(), key=lambda p: (rujukan.peringkat(p.kunci), p.kunci.tahun, _nomor(p))
    )
    butir = [_kutipan(p, hari) for p in urut]
    w, mulai = fakta["w"], int(fakta["periode"][:4])
    n = acak.randint(1, 12)
    butir.append(
        f"Peraturan Daerah {w} Nomor {n} Tahun {mulai} tentang Rencana Pembangunan Jangka Menengah "
        f"Daerah {w} Tahun {fakta['periode']}"
        + acak.choice(("", f" (Lembaran Daerah {w} Tahun {mulai} Nomor {n})"))
    )
    if acak.random() < 0.5:
        butir.append(
            f"Peraturan {fakta['bupati']} Nomor {acak.randint(13, 60)} Tahun {mulai} tentang "
            f"Rencana Strategis Perangkat Daerah {w} Tahun {fakta['periode']}"
        )
    return [f"{satu};" for satu in butir]


def _nomor(p: rujukan.Peraturan) -> int:
    return int(p.kunci.nomor) if p.kunci.nomor.isdecimal() else 0


def _kutipan(p: rujukan.Peraturan, hari: date) -> str:
    pengubah = rujukan.register().pengubah(p, hari)
    if not pengubah:
        return rujukan.tulis(p)
    cara = "beberapa kali diubah, terakhir dengan" if len(pengubah) > 1 else "diubah dengan"
    return f"{rujukan.tulis(p)} sebagaimana telah {cara} {rujukan.tulis(pengubah[-1])}"


def _diktum(acak: Random, fakta: Isi, lampiran: int) -> list[str]:
    semua = [f"Lampiran {angka.romawi(n)}" for n in range(1, lampiran + 1)]
    sebut = _dan(semua) if lampiran > 1 else "Lampiran"
    awal = acak.choice(("Menetapkan ", ""))
    tengah = [satu.format(**fakta) for satu in bahan()["diktum"]]
    dipilih = sorted(acak.sample(range(len(tengah)), acak.randint(0, 4)))
    if acak.random() < 0.3:
        tengah = [satu.replace("diktum KESATU", "Diktum KESATU") for satu in tengah]
    return [
        f"{awal}Indikator Kinerja Utama {fakta['instansi']} {fakta['w']} Tahun {fakta['tahun']} "
        + acak.choice(bahan()["lampiran"]).format(sebut),
        *[tengah[n] for n in dipilih],
        "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    ]


def _tembusan(acak: Random, fakta: Isi) -> list[str]:
    semua = bahan()["tembusan"]
    dipilih = [semua[0], *acak.sample(semua[1:], acak.randint(0, 4))]
    butir = [satu.format(**fakta) for satu in dipilih]
    return [*[f"{satu};" for satu in butir[:-1]], f"{butir[-1]}."]


def teks(isi: Isi) -> str:
    dumped: str = yaml.safe_dump(isi, allow_unicode=True, sort_keys=False, width=1_000_000)
    return dumped


def naskah(isi: Isi) -> Naskah:
    terbaca = read(parse("variasi.yaml", teks(isi)))
    return naskah_of(view(terbaca), terbaca)


def banyak_naskah(n: int, seed: int) -> Iterator[tuple[int, Isi]]:
    """`n` decrees with the numbers that make them again."""
    for nomor in range(seed, seed + n):
        yield nomor, keputusan(Random(nomor))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1, help="number of the first decree")
    parser.add_argument("--show", type=int, help="print the decree of this number, and no more")
    asked = parser.parse_args()
    if asked.show is not None:
        print(teks(keputusan(Random(asked.show))))
        return
    rules = all_rules()
    gaduh = 0
    kode: Counter[str] = Counter()
    for nomor, isi in banyak_naskah(asked.n, asked.seed):
        temuan = findings(check(naskah(isi), rules))
        gaduh += bool(temuan)
        for t in temuan:
            kode[t.kode] += 1
            if kode[t.kode] <= 5:
                print(f"{nomor} {t.kode} {t.tingkat} [{t.tempat}] '{t.tertulis}' {t.pesan}")
                print(f"    {t.alinea.teks if t.alinea else ''}")
    print(f"{asked.n} decrees, {gaduh} with findings: {dict(kode.most_common())}")


if __name__ == "__main__":
    main()
