from concurrent.futures import ThreadPoolExecutor

finished = 0


def work(n):
    return n * n


def note(future):
    global finished
    finished += 1


with ThreadPoolExecutor(max_workers=3) as pool:
    for n in range(6):
        pool.submit(work, n).add_done_callback(note)
print(finished)
