from concurrent.futures import ThreadPoolExecutor

stats = dict(ok=0, err=0)


def job(n):
    if n == 2:
        raise ValueError(n)
    return n


def finished(f):
    key = "err" if f.exception() else "ok"
    stats[key] += 1


with ThreadPoolExecutor(3) as ex:
    for n in range(4):
        ex.submit(job, n).add_done_callback(finished)
print(stats)
