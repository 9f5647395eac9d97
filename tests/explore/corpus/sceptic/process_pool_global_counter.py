from concurrent.futures import ProcessPoolExecutor

n = 0


def task(_):
    global n
    n += 1
    return n


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as ex:
        list(ex.map(task, range(4)))
    print(n)
