from multiprocessing import Array, Process


def brighten(img, lo, hi):
    stripe = img[lo:hi]
    for i, p in enumerate(stripe):
        stripe[i] = min(255, p + 50)
    img[lo:hi] = stripe


if __name__ == '__main__':
    img = Array('i', [10, 20, 30, 40])
    ps = [Process(target=brighten, args=(img, k, k + 2)) for k in (0, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(img[:])
