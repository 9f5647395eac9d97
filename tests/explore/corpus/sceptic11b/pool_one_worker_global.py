from multiprocessing import Pool

count = 0


def job(x):
    global count
    count += 1
    return count


if __name__ == '__main__':
    with Pool(processes=1) as pool:
        print(pool.map(job, range(5)))
    print('parent', count)
