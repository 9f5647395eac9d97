from concurrent.futures import ThreadPoolExecutor
import time

stock = {"tickets": 5}


def sell(customer: int) -> bool:
    if stock["tickets"] < 1:
        return False
    time.sleep(0.001)
    stock["tickets"] -= 1
    return True


if __name__ == "__main__":
    start = time.time()
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(sell, range(8)))
    print("sold", sum(answers), "left", stock["tickets"])
    assert time.time() - start < 3600
