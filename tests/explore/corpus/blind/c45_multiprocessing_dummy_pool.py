from multiprocessing.dummy import Pool
import time

downloaded = 0


def fetch(url):
    global downloaded
    size = len(url)
    now = downloaded
    time.sleep(0.001)
    downloaded = now + size
    return size


if __name__ == "__main__":
    urls = ["http://a/%d" % i for i in range(6)]
    pool = Pool(3)
    sizes = pool.map(fetch, urls)
    pool.close()
    pool.join()
    print(sum(sizes), downloaded)
