from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def ask(server):
    return f"answer of {server}"


with ThreadPoolExecutor(max_workers=2) as ex:
    fs = [ex.submit(ask, s) for s in ("a", "b", "c")]
    done, pending = wait(fs, return_when=FIRST_COMPLETED)
    for f in pending:
        f.cancel()
    print(len(done) >= 1)
