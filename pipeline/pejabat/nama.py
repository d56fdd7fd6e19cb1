"""An official's name with its titles."""

from __future__ import annotations

from pipeline.pattern import pattern
from pipeline.record import Record

GELAR_DEPAN = (
    "Prof.", "Dr.", "dr.", "drg.", "drh.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "KH.", "Ns.", "apt.",
    "Apt.",
)  # fmt: skip
GELAR = (
    "A.Ma.", "A.Md.", "A.Md.Kep.", "A.Md.Keb.", "Ak.", "Apt.", "M.A.", "M.AP.", "M.A.P.", "M.Ag.",
    "M.Ak.", "M.Eng.", "M.H.", "M.Hum.", "M.Hut.", "M.I.Kom.", "M.Kep.", "M.Kes.", "M.Kom.", "M.M.",
    "M.P.", "M.Pd.", "M.Pd.I.", "M.Psi.", "M.Sc.", "M.Si.", "M.Sos.", "M.T.", "MBA", "MPH", "Ners",
    "Ph.D.", "S.AP.", "S.A.P.", "S.Ag.", "S.Ak.", "S.E.", "S.Farm.", "S.H.", "S.H.I.", "S.Hut.",
    "S.I.Kom.", "S.IP.", "S.I.P.", "S.K.M.", "SKM", "SKM.", "S.Ked.", "S.Kep.", "S.Kom.", "S.P.",
    "S.Pd.", "S.Pd.I.", "S.Pd.SD.", "S.Pi.", "S.Pt.", "S.Psi.", "S.S.", "S.STP.", "S.Si.", "S.Sos.",
    "S.Sos.I.", "S.T.", "S.T.P.", "S.Tr.Keb.", "S.Tr.Kep.",
)  # fmt: skip


class Nama(Record):
    """A name taken apart, each title as typed: 'Dr. HALSEN, S.IP, MM' is
    (['Dr.'], 'HALSEN', ['S.IP', 'MM'])."""

    depan: list[str]
    nama: str
    gelar: list[str]


def _huruf(gelar: str) -> str:
    return gelar.replace(".", "").replace(" ", "")


_BENTUK: dict[str, list[str]] = {}
for _gelar in GELAR:
    _BENTUK.setdefault(_huruf(_gelar), []).append(_gelar)
_DEPAN = {_huruf(gelar).lower() for gelar in GELAR_DEPAN}
DEPAN = pattern(r"([A-Za-z]{1,4})(?:\.\s*|\s+)(?=\S)")


def baca_nama(teks: str) -> Nama:
    """Part a name from its titles, whichever points, commas and blanks are missing.

    Titles before the name are those of GELAR_DEPAN; after the first comma everything is a title.
    Without a comma a known title at the end counts if it has a point, or capitals such as a name
    does not have there ('Halsen MM' and 'HALSEN SPd', not 'HALSEN MA'). Nothing but known titles:
    no name.
    """
    bagian = [" ".join(b.split()) for b in teks.lstrip(" ,").split(",")]
    nama = bagian[0]
    depan = []
    while (match := DEPAN.match(nama)) and match[1].lower() in _DEPAN:
        depan.append(match[0].rstrip())
        nama = nama[match.end() :]
    kata = nama.split()
    gelar = _pisahkan(kata) or []
    if gelar and not depan:
        nama = ""
    else:
        gelar = []
        for i in range(1, len(kata)):
            di_depan = " ".join(kata[:i])
            bak_nama = kata[i].istitle() or (kata[i].isupper() and di_depan.isupper())
            if "." in kata[i] or not bak_nama:
                ekor = _pisahkan(kata[i:])
                if ekor:
                    nama, gelar = di_depan, ekor
                    break
    for b in bagian[1:]:
        if b:
            gelar += _pisahkan(b.split()) or [b]
    return Nama(depan, nama, gelar)


def _pisahkan(kata: list[str]) -> list[str] | None:
    """Known titles that together are all of `kata`, as typed; None when some word is no title."""
    hasil, i = [], 0
    while i < len(kata):
        for j in range(len(kata), i, -1):
            gelar = " ".join(kata[i:j])
            if _huruf(gelar) in _BENTUK:
                hasil.append(gelar)
                i = j
                break
        else:
            return None
    return hasil


def rapikan_gelar(teks: str) -> str:
    """The name or titles with points, commas and blanks in order: 'S.IP, MM' is 'S.IP., M.M.'.

    No letter is changed, and none is parted from its neighbour where two titles have the same
    letters: 'S.IP' does not become 'S.I.P.', and 'SIP' stays as typed. So do unknown titles.
    """
    dibaca = baca_nama(teks)
    muka = [d + "." if d + "." in GELAR_DEPAN else d for d in dibaca.depan]
    inti = " ".join([*muka, dibaca.nama]).strip()
    return ", ".join([bagian for bagian in (inti, *map(_rapi, dibaca.gelar)) if bagian])


def _rapi(gelar: str) -> str:
    bentuk = _BENTUK.get(_huruf(gelar), [])
    if gelar in bentuk:
        return gelar
    for baku in bentuk:
        if baku.replace(".", " ").split() == gelar.replace(".", " ").split():
            return baku
    return bentuk[0] if len(bentuk) == 1 else gelar
