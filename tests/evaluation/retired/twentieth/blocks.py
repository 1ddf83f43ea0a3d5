"""Labelled blocks: one block of (label, value) for every record, in many layouts."""

from table import pad, width

NOISE = ["打印时间见页脚", "第 1 页", "内部资料", "复印无效"]
SENDERS = ["小林", "老K", "阿红", "值班室"]


def labelled(block, sep):
    """One line for every value."""
    return "\n".join(f"{k}{sep}{v}" for k, v in block)


def plain(blocks, title, r, latin):
    """Label, colon, value."""
    return "\n\n".join(labelled(x, ": " if latin else "：") for x in blocks)


def brackets(blocks, title, r, latin):
    """Labels in brackets."""
    return "\n\n".join("\n".join(f"【{k}】{v}" for k, v in x) for x in blocks)


def ruled(blocks, title, r, latin):
    """A rule between the blocks."""
    return ("\n" + "-" * 40 + "\n").join(labelled(x, ": ") for x in blocks)


def one_line(blocks, title, r, latin):
    """A block on one line."""
    sep, end = (": ", "; ") if latin else ("：", "；")
    return "\n".join(end.join(f"{k}{sep}{v}" for k, v in x) for x in blocks)


def bullets(blocks, title, r, latin):
    """A list of Markdown under a heading."""
    word = "Record" if latin else "登记"
    lists = ("\n".join(f"- **{k}**: {v}" for k, v in x) for x in blocks)
    return "\n\n".join(f"### {word} {i}\n\n{x}" for i, x in enumerate(lists, 1))


def two_up(blocks, title, r, latin):
    """Two values a line."""
    out = []
    for x in blocks:
        cells = [f"{k}：{v}" for k, v in x] + [""] * (len(x) % 2)
        w = max(width(c) for c in cells[::2]) + 4
        out.append("\n".join(pad(a, w) + b for a, b in zip(cells[::2], cells[1::2], strict=True)))
    return "\n\n".join(o.rstrip() for o in out)


def ocr(blocks, title, r, latin):
    """As read by OCR: spaced labels, missing colons, page noise."""
    out = []
    for i, x in enumerate(blocks):
        for k, v in x:
            label = " ".join(k) if len(k) == 2 and not k.isascii() else k
            out.append(label + r.choice([" ", "  ", "：", ": "]) + v)
        out.append(r.choice(NOISE) if i % 3 == 2 and not latin else "")
    return "\n".join(out)


def underscores(blocks, title, r, latin):
    """Values on the lines of a form."""
    out = []
    for i, x in enumerate(blocks, 1):
        top = f"FORM No. {i}" if latin else f"登记表 第{i}份"
        out.append(top + "\n" + "\n".join(f"{k}：____{v}____" for k, v in x))
    return "\n\n".join(out)


def slip(blocks, title, r, latin):
    """Till slips of 36 columns."""
    out = []
    for x in blocks:
        rows = [f"{pad(k + ':', 14)}{v}" for k, v in x]
        out += ["*" * 36, *rows, "*" * 36, "THANK YOU" if latin else "    请妥善保管    ", ""]
    return "\n".join(out)


def boxed(blocks, title, r, latin):
    """Blocks in drawn boxes."""
    out = []
    for x in blocks:
        lines = [f" {k}：{v}" for k, v in x]
        w = max(map(width, lines)) + 2
        out += ["┌" + "─" * w + "┐", *("│" + pad(s, w) + "│" for s in lines), "└" + "─" * w + "┘"]
    return "\n".join(out)


def ascii_card(blocks, title, r, latin):
    """Blocks in boxes of ASCII characters."""
    out = []
    for x in blocks:
        lines = [f" {k} | {v}" for k, v in x]
        w = max(map(width, lines)) + 1
        rule = "+" + "=" * w + "+"
        out.append("\n".join([rule, *("|" + pad(s, w) + "|" for s in lines), rule]))
    return "\n\n".join(out)


def numbered(blocks, title, r, latin):
    """Numbered blocks and values."""
    out = []
    for i, x in enumerate(blocks, 1):
        out.append(f"{i}、" + "\n   ".join(f"（{j}）{k}：{v}" for j, (k, v) in enumerate(x, 1)))
    return "\n".join(out)


def dotted(blocks, title, r, latin):
    """Dots between label and value."""
    return "\n\n".join("\n".join(f"{k} {'.' * max(3, 22 - width(k))} {v}" for k, v in x) for x in blocks)


def two_lines(blocks, title, r, latin):
    """Label on a line, value on the next, as copied out of a PDF."""
    return "\n\n\n".join(labelled(x, "：\n") for x in blocks)


def mails(blocks, title, r, latin):
    """Several notification mails in one text."""
    out = []
    for x in blocks:
        day = f"{r.choice(['Mon', 'Tue', 'Fri'])}, {r.randrange(10, 28)} May 2020"
        date = f"{day} 1{r.randrange(10)}:{r.randrange(10, 59)}:00 +0800"
        head = f"From: notice@system.invalid\nDate: {date}\nSubject: {title}\n\n"
        body = "\n".join(f"  {k}：{v}" for k, v in x)
        out.append(
            f"{head}{body}\n" if latin else f"{head}您好，系统收到一条新登记，内容如下：\n{body}\n请及时处理。\n"
        )
    return "\n\n".join(out)


def forwarded(blocks, title, r, latin):
    """Blocks forwarded in a chat."""
    out = []
    for x in blocks:
        day = f"{r.choice(SENDERS)} 2021/{r.randrange(1, 12)}/{r.randrange(1, 28)}"
        out.append(f"{day} {r.randrange(8, 22)}:{r.randrange(10, 59)}\n" + labelled(x, ":"))
        if r.random() < 0.3:
            out.append("小林 撤回了一条消息")
    return "\n\n".join(out)


def tickets(blocks, title, r, latin):
    """Tickets of a help desk."""
    out = []
    for x in blocks:
        top = f"#{r.randrange(20100, 98000)} [{'open' if latin else '处理中'}] {title}"
        body = "\n".join(f"  > {k} = {v}" for k, v in x)
        out.append(f"{top}\n{body}\n  -- {'agent' if latin else '受理人'} {r.choice(['kf03', 'kf11', 'kf27'])}")
    return "\n\n".join(out)


def slashes(blocks, title, r, latin):
    """A block on one line, with slashes."""
    return "\n".join("◆ " + " / ".join(f"{k} {v}" for k, v in x) for x in blocks)


def tabbed(blocks, title, r, latin):
    """A printed form copied with tabs, four cells a line."""
    out = []
    for x in blocks:
        rows = ["\t".join(f"{k}\t{v}" for k, v in x[i : i + 2]) for i in range(0, len(x), 2)]
        out.append(title + "\n" + "\n".join(rows))
    return "\n\n".join(out)


LAYOUTS = [plain, brackets, ruled, one_line, bullets, two_up, ocr, underscores, slip, boxed]
LAYOUTS += [ascii_card, numbered, dotted, two_lines, mails, forwarded, tickets, slashes, tabbed]
