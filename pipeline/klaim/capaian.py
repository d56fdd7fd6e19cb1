"""Achievement: a target, the result, and the percentage that the result is of the target."""

from __future__ import annotations

from pipeline.klaim.bilangan import ANGKA, PERSEN, POIN, Angka
from pipeline.klaim.tautan import DARI_TARGET, Simpul, golongan


class Capaian:
    """'realisasi 90% dari target 85% atau 105,88%'; `capaian` None where none is told.

    `tentu`: the words call the percentage an achievement. Otherwise ('24 desa dari target 26 desa
    (92,31%)') it may be a share of some base as well, and may stand among the `Porsi` too. Whether
    a smaller result is the better one the words do not tell; see `hitung.capaian`.
    """

    def __init__(self, target: Angka, realisasi: Angka, capaian: Angka | None, tentu: bool) -> None:
        self.target, self.realisasi, self.capaian, self.tentu = target, realisasi, capaian, tentu


class _Kelompok:
    """What has been gathered of one achievement."""

    def __init__(self) -> None:
        self.target: dict[str, Angka] = {}
        self.realisasi: dict[str, Angka] = {}
        self.capaian: Angka | None = None
        self.tentu = False


def capaian(simpul: list[Simpul]) -> list[Capaian]:
    """The achievements of one paragraph, that may be told over several sentences."""
    found: list[Capaian] = []
    k = _Kelompok()
    for s in simpul:
        for i, angka in enumerate(s.kalimat.angka):
            label, tentu = _label(s, i)
            if not label:
                continue
            if _bentrok(k, label, angka):
                _tutup(k, found)
                k = _Kelompok()
            if label == "capaian":
                k.capaian, k.tentu = angka, tentu
            else:
                getattr(k, label)[golongan(angka)] = angka
    _tutup(k, found)
    return found


def _label(s: Simpul, i: int) -> tuple[str, bool]:
    """'target', 'realisasi', 'capaian' or '', and whether an achievement is called so."""
    angka, words = s.kalimat.angka[i], s.kalimat.sela[i]
    if angka.ambang or s.arah[i]:
        return "", False
    sesudah = s.kalimat.sela[i + 1]
    if angka.jenis == PERSEN and sesudah[:2] == ["dari", "target"]:
        lanjut = i + 1 < len(s.kalimat.angka) and s.tanda[i + 1] == DARI_TARGET
        return ("realisasi", False) if lanjut else ("capaian", True)
    if s.tanda[i] == DARI_TARGET:
        return "target", False
    if i + 1 < len(s.tanda) and s.tanda[i + 1] == DARI_TARGET and not s.taut[i]:
        return "realisasi", False
    own = s.label[i]
    if own == "capaian":
        if angka.jenis == PERSEN or (
            angka.jenis == ANGKA and not set(words).isdisjoint(_PERSENTASE)
        ):
            return "capaian", True
        return "", False
    if own in ("target", "realisasi"):
        return own, False
    if i and s.taut[i - 1]:
        if angka.jenis == PERSEN and s.tanda[i - 1] == DARI_TARGET:
            return "capaian", False
        sebelum = s.label[i - 1]
        if sebelum in ("target", "realisasi") and golongan(angka) != golongan(
            s.kalimat.angka[i - 1]
        ):
            return sebelum, False
    return "", False


_PERSENTASE = frozenset(("persentase", "presentase", "prosentase", "%"))


def _bentrok(k: _Kelompok, label: str, angka: Angka) -> bool:
    """`angka` belongs to another achievement than the one gathered so far."""
    if label == "capaian":
        return k.capaian is not None
    sisi: dict[str, Angka] = getattr(k, label)
    if golongan(angka) in sisi:
        return True
    lain = k.realisasi if label == "target" else k.target
    return any(
        a.tahun != angka.tahun and a.tahun and angka.tahun and not (a.warisan or angka.warisan)
        for a in lain.values()
    )


def _tutup(k: _Kelompok, found: list[Capaian]) -> None:
    if not k.target or not k.realisasi:
        return
    if k.capaian is None and PERSEN not in k.target and len(k.realisasi) > 1:
        # 'ditargetkan 32 desa dan terealisasi 66 desa (206,25%)'
        k.capaian = k.realisasi.get(PERSEN)
    sama = [jenis for jenis in k.target if jenis in k.realisasi]
    for jenis in sama:
        found.append(Capaian(k.target[jenis], k.realisasi[jenis], k.capaian, k.tentu))
    if not sama and len(k.target) == len(k.realisasi) == 1:
        (target,), (realisasi,) = k.target.values(), k.realisasi.values()
        if {target.jenis, realisasi.jenis} <= {PERSEN, POIN, ANGKA}:
            found.append(Capaian(target, realisasi, k.capaian, k.tentu))
