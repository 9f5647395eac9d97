from concurrent.futures import ThreadPoolExecutor


def f(n):
    if n == 1:
        raise KeyError("坏")
    return n


with ThreadPoolExecutor(2) as ex:
    for r in ex.map(f, range(3)):
        print(r)
