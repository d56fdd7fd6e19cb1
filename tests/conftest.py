"""What a test needs from the machine; where CI is set, a skipped test is a failed one."""

from __future__ import annotations

import os

import pytest

from pipeline.pdf import mesin_tersedia


@pytest.fixture
def butuh_libreoffice() -> None:
    if "libreoffice" not in mesin_tersedia():
        pytest.skip("LibreOffice tidak terpasang (LibreOffice is not installed)")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.skipped and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {report.longrepr}"
    return report
