from concurrent.futures import ThreadPoolExecutor, as_completed


def square(n):
    return n


with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(square, n) for n in range(3)]
    for f in as_completed(fs):
        print(f.result())
