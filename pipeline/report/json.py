"""Findings for programs: the stable form of `--format json`, documented in docs/json.md."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pipeline.check.check import Temuan
from pipeline.check.exempt import Diterima
from pipeline.hints import Any
from pipeline.report.outcome import Hasil

VERSION = 1


def as_json(results: Sequence[Hasil]) -> str:
    """All results as one JSON text."""
    return json.dumps(
        {"versi": VERSION, "berkas": [_result(each) for each in results]},
        ensure_ascii=False,
        indent=1,
    )


def _result(hasil: Hasil) -> dict[str, Any]:
    return {
        "berkas": hasil.berkas,
        "status": hasil.status,
        "temuan": [_finding(temuan) for temuan in hasil.temuan],
        "aturan": [
            {"kode": run.rule.kode, "diperiksa": run.diperiksa, "temuan": len(run.temuan)}
            for run in hasil.runs
        ],
        "angka": {"diperiksa": hasil.angka[0], "jumlah": hasil.angka[1]},
        "dikecualikan": [_accepted(each) for each in hasil.diterima],
    }


def _finding(temuan: Temuan) -> dict[str, Any]:
    return {
        "kode": temuan.kode,
        "tingkat": temuan.tingkat,
        "baris": temuan.letak.line or None,
        "kolom": temuan.letak.column or None,
        "tertulis": temuan.tertulis,
        "pesan": temuan.pesan,
        "ganti": temuan.ganti,
        "tempat": temuan.letak.words or temuan.tempat,
    }


def _accepted(each: Diterima) -> dict[str, Any]:
    keys = ("alasan", "nama", "sampai")
    return _finding(each.temuan) | {key: str(getattr(each.pengecualian, key)) for key in keys}
