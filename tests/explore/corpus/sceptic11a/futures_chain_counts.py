from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED


def parse(text):
    return int(text)


ok = failed = 0
with ThreadPoolExecutor(max_workers=2) as pool:
    pending = {pool.submit(parse, t) for t in ("1", "2", "x", "4")}
    while pending:
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        for f in done:
            if f.exception() is None:
                ok += 1
            else:
                failed += 1
print("ok", ok, "failed", failed)
