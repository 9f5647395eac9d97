from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

progress = [0, 0]


def work(i):
    progress[i] += i + 1
    return i


pool = ThreadPoolExecutor(max_workers=2)
futures = [pool.submit(work, i) for i in range(2)]
wait(futures, return_when=FIRST_COMPLETED)
print(sum(progress))
pool.shutdown()
