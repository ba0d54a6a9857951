"""Which full dates are read, and which are not taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.clean.stamps import stamp
from talks_index.clean.stated_date import date_in_url, dates


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("lundi 22 juin 2020", "2020-06-22"),
        ("le 1er août 2021", "2021-08-01"),
        ("2 févr. 2019", "2019-02-02"),
        ("14 DÉCEMBRE 2022", "2022-12-14"),
        ("28 January 2023, Saturday", "2023-01-28"),
        ("March 3, 2022", "2022-03-03"),
        ("3rd of March 2022", "2022-03-03"),
        ("Sept. 5, 2018", "2018-09-05"),
        ("2025-08-19 22:33:00", "2025-08-19"),
        ("12/03/2021 - 18:04", "2021-03-12"),
        ("03.11.2019", "2019-11-03"),
        ("25/12/2020", "2020-12-25"),
        ("3 Mar 20223 Mar 2022", "2022-03-03"),
        ("March 3, 20224:05 PM", "2022-03-03"),
        ("31 février 2020", None),
        ("99/99/2020", None),
        ("22 juin", None),
        ("en juin 2020", None),
        ("12 345 678", None),
        ("1/2", None),
    ],
)
def test_dates(line: str, day: str | None) -> None:
    first = next(dates(line), None)
    assert (first.day.isoformat() if first else None) == day


def test_english_figures_put_the_month_first_unless_that_is_no_date() -> None:
    assert [found.day.isoformat() for found in dates("03/04/2021 25/12/2021", month_first=True)] == ["2021-03-04", "2021-12-25"]


@pytest.mark.parametrize(
    ("url", "stated"),
    [
        ("https://example.org/monde/2020/06/22/titre", ("2020/06/22", "2020-06-22")),
        ("https://example.org/20220303/titre-105.html", ("20220303", "2022-03-03")),
        ("https://example.org/2022-03-03-titre", ("2022-03-03", "2022-03-03")),
        ("https://example.org/2020/13/45/titre", None),
        ("https://example.org/russia/566501-talks/", None),
    ],
)
def test_date_in_url(url: str, stated: tuple[str, str] | None) -> None:
    found = date_in_url(url)
    assert (found and (found[0], found[1].isoformat())) == stated


@pytest.mark.parametrize(
    ("line", "day", "text", "signed"),
    [
        ("AFP, publié le lundi 22 juin 2020 à 17h31", "2020-06-22", "publié le lundi 22 juin 2020 à 17h31", "AFP"),
        ("| 28 January 2023, Saturday |", "2023-01-28", "28 January 2023, Saturday", ""),
        ("Publié le : 12/03/2021 - 18:04", "2021-03-12", "Publié le : 12/03/2021 - 18:04", ""),
        (
            "Par Anne Martin Publié le 3 mars 2022 à 10h15, modifié le 4 mars 2022",
            "2022-03-03",
            "Publié le 3 mars 2022 à 10h15",
            "Par Anne Martin",
        ),
        ("16:05 03.03.2022 (Mis à jour: 18:10 03.03.2022)", "2022-03-03", "03.03.2022", ""),
        ("Posted on March 3, 2022 by admin", "2022-03-03", "Posted on March 3, 2022", ""),
        ("Last modified on Fri 4 Mar 2022 09.00 GMT", "2022-03-04", "Last modified on Fri 4 Mar 2022", ""),
    ],
)
def test_lines_that_state_when_a_page_was_published(line: str, day: str, text: str, signed: str) -> None:
    found = stamp(line)
    assert found is not None
    assert (found.day.isoformat(), found.text, found.signed) == (day, text, signed)


@pytest.mark.parametrize(
    "line",
    [
        "Le rapport publié le 3 mars 2021 accuse les deux camps.",
        "Le sommet s'est ouvert le 3 mars 2021",
        "Des ministres à Vienne, le 3 mars 2021",
        "La réunion du 3 mars 2021 a été reportée au 5 avril 2021 à la demande des deux parties",
        "Rien de neuf",
    ],
)
def test_lines_that_say_more_than_a_date(line: str) -> None:
    assert stamp(line) is None


@given(st.text(max_size=120))
def test_any_line_may_be_asked(line: str) -> None:
    for found in dates(line):
        assert 0 <= found.start < found.end <= len(line)
    stamp(line)
