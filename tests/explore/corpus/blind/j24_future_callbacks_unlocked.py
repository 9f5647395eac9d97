from concurrent.futures import ThreadPoolExecutor

summary = {'sum': 0, 'count': 0}


def square(n):
    return n * n


def collect(future):
    summary['sum'] += future.result()
    summary['count'] += 1


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        for n in range(4):
            pool.submit(square, n).add_done_callback(collect)
    print('average', summary['sum'] / summary['count'])


main()
