import os
import sys
from multiprocessing import Process, Value


def flaky(attempt, result):
    with attempt.get_lock():
        attempt.value += 1
        n = attempt.value
    if n < 3:
        os._exit(7)
    result.value = sum(i * i for i in range(4))


def main():
    attempt = Value('i', 0)
    result = Value('i', 0)
    while True:
        p = Process(target=flaky, args=(attempt, result))
        p.start()
        p.join()
        if p.exitcode == 0:
            break
        if p.exitcode != 7:
            sys.exit('unexpected')
    print('attempts', attempt.value, 'result', result.value)


if __name__ == '__main__':
    main()
