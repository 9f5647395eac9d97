from concurrent.futures import ThreadPoolExecutor

done = 0


def task(n):
    global done
    for _ in range(n):
        done += 1


with ThreadPoolExecutor(max_workers=1) as pool:
    for _ in range(3):
        pool.submit(task, 10)
print(done)
