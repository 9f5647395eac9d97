from multiprocessing.pool import ThreadPool

prices = {"tea": 2, "milk": 1, "bread": 3}

if __name__ == "__main__":
    with ThreadPool(2) as pool:
        print(sum(pool.map(prices.__getitem__, ["tea", "milk", "bread"])))
