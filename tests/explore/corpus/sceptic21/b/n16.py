from concurrent.futures import ThreadPoolExecutor, wait

progress = [0, 0, 0]


def work(i):
    for _ in range(i + 1):
        progress[i] += 1
    return i


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(work, i) for i in range(3)]
    done, not_done = wait(futures)
print(progress, len(done), len(not_done))
