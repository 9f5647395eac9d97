from multiprocessing import Pool

count = 0


def job(x):
    global count
    count += 1
    return count


if __name__ == '__main__':
    with Pool(2) as pool:
        numbers = pool.map(job, range(6), chunksize=1)
    print('tasks', max(numbers))
