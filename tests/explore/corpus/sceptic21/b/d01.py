from multiprocessing.pool import ThreadPool

done = 0


def square(n):
    return n * n


def progress(result):
    global done
    done += 1


def main():
    global done
    pool = ThreadPool(2)
    for n in range(3):
        pool.apply_async(square, (n,), callback=progress)
    done += 1          # the header counts as well
    pool.close()
    pool.join()
    print("done", done)


if __name__ == "__main__":
    main()
