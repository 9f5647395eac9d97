from multiprocessing import Pool

done = 0


def f(x):
    return x


def finished(_):
    global done
    done += 1


if __name__ == "__main__":
    pool = Pool(2)
    for i in range(3):
        pool.apply_async(f, (i,), callback=finished)
        done += 1
    pool.close()
    pool.join()
    print("calls and ends:", done)
