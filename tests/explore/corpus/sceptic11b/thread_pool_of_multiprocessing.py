from multiprocessing.pool import ThreadPool

done = 0


def job(x):
    global done
    n = done
    y = x * x
    done = n + 1
    return y


if __name__ == '__main__':
    with ThreadPool(3) as pool:
        print(sum(pool.map(job, range(6))))
    print('done', done)
