from multiprocessing import Pool

found = []


def check(n):
    found.append(n)
    return None


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(check, range(3))
    print(len(found))
