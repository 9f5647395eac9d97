from concurrent.futures import ThreadPoolExecutor

finished = 0


def job(n):
    return n * n


def on_done(fut):
    global finished
    finished += 1


with ThreadPoolExecutor(2) as pool:
    for n in range(3):
        pool.submit(job, n).add_done_callback(on_done)
print("finished", finished)
