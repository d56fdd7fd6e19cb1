"""What a test needs from the machine; where CI is set, a skipped test is a failed one."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from pipeline.pdf import mesin_tersedia

# Time never decides a test; where CI is set, the same examples are tried each time.
settings.register_profile("iku", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("iku")


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
