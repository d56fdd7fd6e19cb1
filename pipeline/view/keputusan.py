"""From a Keputusan to its View: the decree itself and its signature."""

from __future__ import annotations

from pipeline import angka
from pipeline.model.keputusan import Keputusan, Pejabat, Tertulis
from pipeline.pattern import pattern
from pipeline.text import Text, cut, join, upper
from pipeline.view.lampiran import view_lampiran
from pipeline.view.parts import Diktum, Fakta, Kop, Sampul, Ttd, View
from pipeline.view.words import EMPTY, fixed, items, letter, number, printed_date

ACTING = pattern(r"(?:Plt|Plh|Pj)\.?\s+")


def view(keputusan: Keputusan) -> View:
    """The decree as it is printed; a date that cannot be read is printed as typed."""
    tertulis = keputusan.tertulis or Tertulis()
    sampul, kop = keputusan.sampul, keputusan.kop
    jabatan = upper(_office(keputusan.pejabat.jabatan))
    jenis = fixed("", tertulis.jenis) or join("KEPUTUSAN ", jabatan)
    tentang = upper(keputusan.tentang)
    hari = printed_date(keputusan.tanggal)
    ttd = _ttd(keputusan.pejabat, tertulis.jabatan)
    fakta = (
        Fakta(Text("NOMOR"), keputusan.nomor),
        Fakta(Text("TANGGAL"), hari),
        Fakta(Text("TENTANG"), tentang),
    )
    return View(
        sampul=Sampul(_caps(sampul.judul), _caps(sampul.instansi)) if sampul else None,
        kop=Kop(
            kop.lambang or EMPTY, upper(keputusan.pemerintah), upper(keputusan.instansi), kop.alamat
        ),
        jenis=jenis,
        nomor=join(fixed("NOMOR", tertulis.nomor), " ", keputusan.nomor),
        tentang=tentang,
        pembuka=tertulis.pembuka or join(jabatan, ","),
        menimbang=items("Menimbang", keputusan.menimbang, letter),
        mengingat=items("Mengingat", keputusan.mengingat, number),
        memutuskan=fixed("MEMUTUSKAN:", tertulis.memutuskan),
        menetapkan=Fakta(
            fixed("Menetapkan", tertulis.menetapkan),
            fixed("", tertulis.isi_menetapkan)
            if tertulis.isi_menetapkan
            else join(jenis, " TENTANG ", tentang, "."),
        ),
        diktum=tuple(
            Diktum(n == len(keputusan.diktum), Text(angka.urutan(n)), isi)
            for n, isi in enumerate(keputusan.diktum, 1)
        ),
        ttd=ttd._replace(
            tempat=join(fixed("Ditetapkan di", tertulis.ditetapkan_di), " ", keputusan.tempat),
            tanggal=join(fixed("pada tanggal", tertulis.pada_tanggal), " ", hari),
        ),
        judul_tembusan=fixed("Tembusan:", tertulis.tembusan) if keputusan.tembusan else EMPTY,
        tembusan=items("", keputusan.tembusan, number),
        lampiran=tuple(
            view_lampiran(
                lampiran,
                Text(f"LAMPIRAN {angka.romawi(n)}" if len(keputusan.lampiran) > 1 else "LAMPIRAN"),
                jenis,
                fakta,
                _ttd(lampiran.pejabat, None) if lampiran.pejabat else ttd,
                Text(tertulis.butir or "•"),
            )
            for n, lampiran in enumerate(keputusan.lampiran, 1)
        ),
    )


def _caps(lines: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(upper(line) for line in lines)


def _office(jabatan: Text) -> Text:
    """The office without 'Plt.': the decree is the office's, whoever holds it."""
    acting = ACTING.match(jabatan)
    return cut(jabatan, acting.end(), len(jabatan)) if acting else jabatan


def _ttd(pejabat: Pejabat, jabatan: Text | None) -> Ttd:
    acting = ACTING.match(pejabat.jabatan)
    prefix = cut(pejabat.jabatan, 0, acting.end()) if acting else EMPTY
    nip = pejabat.nip or EMPTY
    return Ttd(
        tempat=EMPTY,
        tanggal=EMPTY,
        jabatan=jabatan or join(prefix, upper(_office(pejabat.jabatan)), ","),
        nama=pejabat.nama,
        pangkat=pejabat.pangkat or EMPTY,
        nip=join("NIP. ", nip) if nip[:1].isdecimal() else nip,
    )
