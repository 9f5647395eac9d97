from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait


def square(x):
    return x * x


if __name__ == '__main__':
    total = 0
    with ProcessPoolExecutor(2) as ex:
        pending = {ex.submit(square, x) for x in range(4)}
        while pending:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            total += sum(f.result() for f in done)
    print('all', total)
