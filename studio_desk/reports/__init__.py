"""Reports: what each says (`content`, pure), how it is set (`pdf`), tables for machines (`tables`).

    from studio_desk.reports.build import build, suggested_name
    from studio_desk.reports.pdf import render_pdf, render_pages_svg
    from studio_desk.reports.check import check_pdf

    content = build(studio, "client", Choices(client=3, language="de"), as_of)
    data = render_pdf(content)

Nothing here asks the time; the same facts, choices and instant give the same bytes.
"""
