import multiprocessing as mp
import sys


def flaky(tries):
    with tries.get_lock():
        tries.value += 1
        n = tries.value
    sys.exit(0 if n >= 3 else 1)


if __name__ == "__main__":
    tries = mp.Value("i", 0)
    while True:
        p = mp.Process(target=flaky, args=(tries,))
        p.start()
        p.join()
        if p.exitcode == 0:
            break
    print("tries", tries.value)
