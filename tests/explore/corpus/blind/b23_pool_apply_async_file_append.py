from multiprocessing import Pool
import os


def work(n):
    return "task %d = %d" % (n, n ** 3)


def main():
    with open("results.txt", "w") as f:
        def save(line):
            f.write(line + "\n")

        def fail(error):
            print("failed:", error)

        pool = Pool()
        for n in range(5):
            pool.apply_async(work, (n,), callback=save, error_callback=fail)
        pool.close()
        pool.join()
    with open("results.txt") as f:
        print("".join(sorted(f)), end="")
    os.remove("results.txt")


if __name__ == "__main__":
    main()
