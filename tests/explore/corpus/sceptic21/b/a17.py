from concurrent.futures import ThreadPoolExecutor

total = 0


def add_order(order):
    global total
    price, amount = order
    total += price * amount


orders = [(3, 2), (5, 1), (2, 4)]
with ThreadPoolExecutor(max_workers=2) as pool:
    for order in orders:
        pool.submit(add_order, order)
print("sum of orders:", total)
