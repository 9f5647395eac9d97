from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray

N = 12
WORKERS = 3


def square_part(arr, k):
    """第k个进程处理下标 k, k+3, k+6 ..."""
    for i in range(k, N, WORKERS):
        arr[i] = arr[i] * arr[i]


def main():
    arr = RawArray('i', list(range(N)))
    ps = [Process(target=square_part, args=(arr, k)) for k in range(WORKERS)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(arr))
    print(sum(arr))


if __name__ == '__main__':
    main()
