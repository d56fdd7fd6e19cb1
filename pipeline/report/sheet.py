"""The sign-off sheet: tells the signer what was checked, what was found, what was not seen."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date

from pipeline import tanggal
from pipeline.check.check import Periksa, Temuan
from pipeline.check.exempt import Diterima
from pipeline.report.outcome import Hasil
from pipeline.template.template import escape

# What no rule can see; the signer is told so in plain words.
NOT_SEEN = (
    "kebenaran data di luar naskah: apakah jumlah dan capaian sesuai dengan sumber datanya",
    "kewenangan dan isi kebijakan: apakah indikator, target, dan penanggung jawabnya tepat",
    "peraturan yang tidak ada dalam daftar alat ini, atau yang datanya belum terverifikasi",
    "tata letak pada kertas: lihat halaman PDF satu per satu",
)


def as_html(hasil: Hasil, judul: str, files: Iterable[tuple[str, str]], today: date) -> str:
    """The sheet for one decree. `files`: name and SHA-256 of the YAML and of the files made."""
    temuan = hasil.temuan
    body = "\n".join(
        (
            "<h1>Lembar periksa</h1>",
            f"<p>{escape(judul)}</p>",
            f'<p><span class="status {hasil.status}">{hasil.status.upper()}</span> '
            f"{hasil.wajib} temuan wajib, {len(temuan) - hasil.wajib} temuan tinjau, "
            f"{hasil.angka[0]} dari {hasil.angka[1]} angka diperiksa; "
            f"diperiksa pada {tanggal.tulis(today)}.</p>",
            _section("Temuan", _findings(temuan), "Tidak ada temuan."),
            _section("Temuan yang diterima", _accepted(hasil.diterima), "Tidak ada."),
            "<h2>Yang tidak diperiksa</h2>",
            f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in _not_seen(hasil))}</ul>",
            "<h2>Yang diperiksa</h2>",
            f'<ul class="rules">{"".join(map(_ticked, hasil.runs))}</ul>',
            "<h2>Berkas</h2>",
            _table(("Berkas", "SHA-256"), ((escape(n), f"<code>{d}</code>") for n, d in files)),
            "<h2>Paraf</h2>",
            '<div class="paraf">'
            + _table(("Jabatan", "Nama", "Tanggal", "Paraf"), [("",) * 4, ("",) * 4])
            + "</div>",
        )
    )
    return (
        '<!DOCTYPE html>\n<html lang="id"><head><meta charset="utf-8">'
        f"<title>Lembar periksa: {escape(judul)}</title><style>{_style()}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def _style() -> str:
    with open(os.path.join(os.path.dirname(__file__), "sheet.css"), encoding="utf-8") as file:
        return file.read()


def _section(title: str, content: str, nothing: str) -> str:
    return f"<h2>{title}</h2>\n{content or f'<p>{nothing}</p>'}"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = "".join(f"<th>{each}</th>" for each in head)
    lines = "\n".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>\n{lines}\n</tbody></table>"


def _findings(temuan: list[Temuan]) -> str:
    if not temuan:
        return ""
    return _table(("Aturan", "Tempat", "Tertulis", "Penjelasan", "Ganti"), map(_row, temuan))


def _row(temuan: Temuan) -> tuple[str, ...]:
    line = f"<br>baris {temuan.letak.line}" if temuan.letak.line else ""
    return (
        f'{temuan.kode}<br><span class="{temuan.tingkat}">{temuan.tingkat}</span>',
        "<br>".join(map(escape, filter(None, (temuan.tempat, temuan.letak.words)))) + line,
        f"<mark>{escape(temuan.tertulis)}</mark>",
        f'<b>{escape(temuan.judul)}</b><div class="pesan">{escape(temuan.pesan)}</div>',
        f'<span class="kata">{escape(temuan.ganti)}</span>' if temuan.ganti else "–",
    )


def _accepted(accepted: Iterable[Diterima]) -> str:
    rows = [
        (
            each.temuan.kode,
            escape(each.temuan.tempat),
            f"<mark>{escape(each.temuan.tertulis)}</mark>",
            *(escape(getattr(each.pengecualian, key)) for key in ("alasan", "nama", "sampai")),
        )
        for each in accepted
    ]
    head = ("Aturan", "Tempat", "Tertulis", "Alasan", "Diterima oleh", "Sampai")
    return _table(head, rows) if rows else ""


def _ticked(run: Periksa) -> str:
    mark = "✗" if run.temuan else "✓" if run.diperiksa else "–"
    return f"<li>{mark} {run.rule.kode} {escape(run.rule.judul)} ({run.diperiksa})</li>"


def _not_seen(hasil: Hasil) -> list[str]:
    idle = [run.rule.kode for run in hasil.runs if not run.diperiksa and not run.temuan]
    unread = hasil.angka[1] - hasil.angka[0]
    own = []
    if idle:
        own.append(f"aturan yang tidak menemukan bahan untuk diperiksa: {', '.join(idle)}")
    if unread:
        own.append(f"{unread} angka yang tidak mempunyai pasangan di dalam naskah")
    return [*own, *NOT_SEEN]
