from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def task(n):
    return n


with ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(task, n) for n in range(2)]
    done, pending = wait(fs, return_when=FIRST_COMPLETED)
    print("done", len(done))
