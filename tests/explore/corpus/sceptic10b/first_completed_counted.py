from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

with ThreadPoolExecutor(2) as pool:
    futures = [pool.submit(pow, 2, n) for n in (3, 4)]
    done, rest = wait(futures, return_when=FIRST_COMPLETED)
    print("done", len(done))
