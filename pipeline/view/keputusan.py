"""From a Keputusan or Peraturan to its View: the document itself and its signatures."""

from __future__ import annotations

from pipeline import angka
from pipeline.model.keputusan import Keputusan, Pejabat, PejabatLain, Penanda, Tertulis
from pipeline.model.keputusan import Kop as KopTertulis
from pipeline.pattern import pattern
from pipeline.text import Text, cut, join, upper
from pipeline.view.lampiran import view_lampiran
from pipeline.view.parts import Diktum, Fakta, Kop, Penandatangan, Sampul, Ttd, View
from pipeline.view.pasal import view_pasal, view_pengundangan
from pipeline.view.words import EMPTY, fixed, items, printed_date, printed_number, with_room

ACTING = pattern(r"(?:Plt|Plh|Pj)\.?\s+")
RAHMAT = "DENGAN RAHMAT TUHAN YANG MAHA ESA"
SIGNED_COPY = Text("ttd")


def view(keputusan: Keputusan) -> View:
    """The document as it is printed; a date that cannot be read is printed as typed."""
    tertulis, penanda = keputusan.tertulis or Tertulis(), keputusan.penanda or Penanda()
    sampul, salinan, undang = keputusan.sampul, keputusan.salinan, keputusan.pengundangan
    jabatan = upper(_office(keputusan.pejabat.jabatan))
    bentuk = "PERATURAN " if keputusan.pasal else "KEPUTUSAN "
    jenis = fixed("", tertulis.jenis) or join(bentuk, jabatan)
    tentang = upper(keputusan.tentang)
    nomor = with_room(printed_number(keputusan.nomor))
    hari = with_room(printed_date(keputusan.tanggal))
    tertanda = SIGNED_COPY if salinan else EMPTY
    ttd = _ttd(keputusan, keputusan.pejabat, tertulis.jabatan, tertanda)
    fakta = (
        Fakta(Text("NOMOR"), nomor),
        Fakta(Text("TANGGAL"), hari),
        Fakta(Text("TENTANG"), tentang),
    )
    return View(
        sampul=Sampul(_caps(sampul.judul), _caps(sampul.instansi)) if sampul else None,
        salinan=Text("SALINAN") if salinan else EMPTY,
        kop=_kop(keputusan.kop, keputusan),
        jenis=jenis,
        nomor=join(fixed("NOMOR", tertulis.nomor), " ", nomor),
        tentang=tentang,
        rahmat=Text(RAHMAT) if keputusan.rahmat else EMPTY,
        pembuka=tertulis.pembuka or join(jabatan, ","),
        menimbang=items("Menimbang", keputusan.menimbang, penanda.menimbang or "huruf"),
        mengingat=items("Mengingat", keputusan.mengingat, penanda.mengingat or "angka"),
        memperhatikan=items(
            "Memperhatikan", keputusan.memperhatikan, penanda.memperhatikan or "angka"
        ),
        memutuskan=fixed("MEMUTUSKAN:", tertulis.memutuskan),
        menetapkan=_menetapkan(tertulis, join(jenis, " TENTANG ", tentang, ".")),
        diktum=tuple(
            Diktum(
                terakhir=n == len(keputusan.diktum),
                kata=_diktum(n, penanda.diktum),
                isi=diktum.isi,
                rincian=items("", diktum.rincian, "huruf"),
            )
            for n, diktum in enumerate(keputusan.diktum, 1)
        ),
        pasal=view_pasal(keputusan.pasal, undang.perintah if undang else None),
        ttd=ttd._replace(
            tempat=join(fixed("Ditetapkan di", tertulis.ditetapkan_di), " ", keputusan.tempat),
            tanggal=join(fixed("pada tanggal", tertulis.pada_tanggal), " ", hari),
        ),
        pengundangan=view_pengundangan(undang, tertanda),
        pengesah=_beside(salinan, "Salinan sesuai dengan aslinya") if salinan else None,
        judul_tembusan=fixed("Tembusan:", tertulis.tembusan) if keputusan.tembusan else EMPTY,
        tembusan=items("", keputusan.tembusan, "angka"),
        lampiran=tuple(
            view_lampiran(
                lampiran,
                Text(f"LAMPIRAN {angka.romawi(n)}" if len(keputusan.lampiran) > 1 else "LAMPIRAN"),
                jenis,
                fakta,
                _ttd(keputusan, lampiran.pejabat, None, tertanda) if lampiran.pejabat else ttd,
                Text(tertulis.butir or "•"),
                n == len(keputusan.lampiran),
            )
            for n, lampiran in enumerate(keputusan.lampiran, 1)
        ),
    )


def _caps(lines: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(upper(line) for line in lines)


def _kop(kop: KopTertulis, keputusan: Keputusan) -> Kop:
    return Kop(
        kop.lambang or EMPTY,
        _caps(kop.atasan or (keputusan.pemerintah,)),
        upper(kop.instansi or keputusan.instansi),
        kop.alamat,
    )


def _menetapkan(tertulis: Tertulis, judul: Text) -> Fakta:
    """The row between MEMUTUSKAN and the first diktum; nothing without its word."""
    kata = fixed("Menetapkan", tertulis.menetapkan)
    isi = fixed("", tertulis.isi_menetapkan) if tertulis.isi_menetapkan else judul
    return Fakta(kata, isi if kata else EMPTY)


def _diktum(n: int, style: Text | None) -> Text:
    """The word of the nth diktum in the style of the first one's, KESATU where none is given."""
    style = style or Text("KESATU")
    word = "PERTAMA" if n == 1 and style.upper() == "PERTAMA" else angka.urutan(n)
    return Text(word if style.isupper() else word.title())


def _office(jabatan: Text) -> Text:
    """The office without 'Plt.': the decree is the office's, whoever holds it."""
    acting = ACTING.match(jabatan)
    return cut(jabatan, acting.end(), len(jabatan)) if acting else jabatan


def _title(jabatan: Text) -> Text:
    """The office above a signature: 'Plt. KEPALA DINAS …,'."""
    acting = ACTING.match(jabatan)
    prefix = cut(jabatan, 0, acting.end()) if acting else EMPTY
    return join(prefix, upper(_office(jabatan)), ",")


def _nip(nip: Text | None) -> Text:
    """'NIP. 19720424 …'; another kind of number, 'NRP. …', as it is typed."""
    return join("NIP. ", nip) if nip and nip[:1].isdecimal() else nip or EMPTY


def _ttd(keputusan: Keputusan, pejabat: Pejabat, jabatan: Text | None, tertanda: Text) -> Ttd:
    return Ttd(
        tempat=EMPTY,
        tanggal=EMPTY,
        jabatan=jabatan or _title(pejabat.jabatan),
        tertanda=tertanda,
        nama=pejabat.nama,
        pangkat=pejabat.pangkat or EMPTY,
        nip=_nip(pejabat.nip),
        turut=tuple(_beside(each, "Mengetahui,") for each in keputusan.turut_menandatangani),
    )


def _beside(pejabat: PejabatLain, kata: str) -> Penandatangan:
    return Penandatangan(
        kata=pejabat.kata or Text(kata),
        jabatan=_title(pejabat.jabatan),
        nama=pejabat.nama,
        pangkat=pejabat.pangkat or EMPTY,
        nip=_nip(pejabat.nip),
    )
