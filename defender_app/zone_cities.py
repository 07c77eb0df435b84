"""Cities by the time zone whose clock they keep, where the name of the zone does not say it.

Capitals, seats of the UN and of regional bodies, and cities with large airports; Chinese names
where the zone's own city is another one.
"""

from __future__ import annotations

from typing import Final

# The headquarters first; then regional commissions and other seats where people are heard.
UN_SEATS: Final[dict[str, tuple[str, str]]] = {
    "Geneva": ("Europe/Zurich", "CH"),
    "New York": ("America/New_York", "US"),
    "Vienna": ("Europe/Vienna", "AT"),
    "Nairobi": ("Africa/Nairobi", "KE"),
    "Bangkok": ("Asia/Bangkok", "TH"),
    "The Hague": ("Europe/Amsterdam", "NL"),
    "Addis Ababa": ("Africa/Addis_Ababa", "ET"),
    "Santiago": ("America/Santiago", "CL"),
    "Beirut": ("Asia/Beirut", "LB"),
}
HEADQUARTERS: Final = ("Geneva", "New York", "Vienna", "Nairobi", "Bangkok")

# By their names of today, where the database still knows the old ones first.
TODAY: Final = {
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Europe/Kiev": "Europe/Kyiv",
    "Africa/Asmera": "Africa/Asmara",
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Pacific/Truk": "Pacific/Chuuk",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "America/Godthab": "America/Nuuk",
}

CITIES: Final[dict[str, tuple[str, ...]]] = {
    "Asia/Shanghai": (
        *("Beijing", "Peking", "Guangzhou", "Shenzhen", "Chengdu", "Chongqing", "Wuhan", "Xi'an"),
        *("Hangzhou", "Nanjing", "Tianjin", "Kunming", "Lhasa", "Tibet", "Shenyang", "Harbin"),
        *("北京", "上海", "广州", "深圳", "成都", "重庆", "武汉", "西安", "杭州", "南京", "天津"),
        *("昆明", "拉萨", "西藏", "沈阳", "哈尔滨", "Inner Mongolia", "内蒙古"),
    ),
    "Asia/Urumqi": ("Ürümqi", "Kashgar", "Xinjiang", "Hotan", "乌鲁木齐", "喀什", "新疆", "和田"),
    "Europe/Zurich": ("Geneva", "Genève", "Genf", "Bern", "Basel", "日内瓦", "苏黎世", "伯尔尼"),
    "America/New_York": ("Washington", "Boston", "Miami", "Atlanta", "纽约", "华盛顿"),
    "America/Chicago": ("Houston", "Dallas"),
    "America/Los_Angeles": ("San Francisco", "Seattle"),
    "America/Toronto": ("Ottawa", "Montreal", "Québec"),
    "America/Argentina/Buenos_Aires": ("Buenos Aires",),
    "America/Sao_Paulo": ("Brasília", "Rio de Janeiro", "Brasilia"),
    "America/Guayaquil": ("Quito",),
    "America/Mexico_City": ("Ciudad de México", "Guadalajara"),
    "America/La_Paz": ("Sucre",),
    "America/Caracas": ("Maracaibo",),
    "America/Bogota": ("Bogotá", "Medellín", "Cali"),
    "America/Tegucigalpa": ("San Pedro Sula",),
    "Europe/Vienna": ("Wien", "维也纳"),
    "Europe/Berlin": ("Frankfurt", "Munich", "Hamburg", "柏林"),
    "Europe/Amsterdam": ("The Hague", "Den Haag", "海牙"),
    "Europe/Brussels": ("Bruxelles", "布鲁塞尔"),
    "Europe/Paris": ("Strasbourg", "Lyon", "巴黎"),
    "Europe/Rome": ("Milan", "罗马"),
    "Europe/London": ("Manchester", "Edinburgh", "伦敦"),
    "Europe/Istanbul": ("Ankara", "İstanbul"),
    "Europe/Moscow": ("St Petersburg", "Grozny"),
    "Europe/Kyiv": ("Kiev", "Odesa", "Kharkiv", "Lviv"),
    "Asia/Hong_Kong": ("Kowloon",),
    "Asia/Macau": ("Macao",),
    "Asia/Kolkata": (
        *("Delhi", "New Delhi", "Mumbai", "Srinagar", "Kashmir", "Chennai", "Bengaluru"),
        *("Dharamsala", "Dharamshala", "Hyderabad"),
    ),
    "Asia/Karachi": ("Islamabad", "Lahore", "Peshawar", "Quetta"),
    "Asia/Ho_Chi_Minh": ("Hanoi", "Hà Nội", "Saigon", "Da Nang"),
    "Asia/Yangon": ("Naypyidaw", "Rangoon", "Mandalay"),
    "Asia/Bangkok": ("Chiang Mai", "曼谷"),
    "Asia/Jakarta": ("Surabaya", "Bandung"),
    "Asia/Jayapura": ("West Papua", "Papua"),
    "Asia/Almaty": ("Astana", "Nur-Sultan", "Shymkent"),
    "Asia/Tashkent": ("Samarkand",),
    "Asia/Dubai": ("Abu Dhabi",),
    "Asia/Riyadh": ("Jeddah", "Mecca"),
    "Asia/Jerusalem": ("Tel Aviv",),
    "Asia/Gaza": ("Gaza City",),
    "Asia/Hebron": ("Ramallah", "West Bank", "East Jerusalem"),
    "Asia/Tehran": ("Mashhad", "Isfahan"),
    "Asia/Kabul": ("Kandahar", "Herat"),
    "Asia/Tokyo": ("Osaka", "Narita"),
    "Asia/Seoul": ("Incheon",),
    "Asia/Ulaanbaatar": ("Ulan Bator",),
    "Australia/Sydney": ("Canberra",),
    "Pacific/Auckland": ("Wellington",),
    "Africa/Cairo": ("Alexandria", "Sharm el-Sheikh"),
    "Africa/Casablanca": ("Rabat", "Marrakesh"),
    "Africa/El_Aaiun": ("Laayoune", "Western Sahara", "Dakhla"),
    "Africa/Nairobi": ("Mombasa", "内罗毕"),
    "Africa/Addis_Ababa": ("Mekelle", "亚的斯亚贝巴"),
    "Africa/Lagos": ("Abuja", "Kano"),
    "Africa/Dar_es_Salaam": ("Dodoma", "Arusha"),
    "Africa/Johannesburg": ("Cape Town", "Pretoria"),
    "Africa/Lubumbashi": ("Goma", "Bukavu"),
    "Africa/Banjul": ("African Commission",),
    "Africa/Douala": ("Yaoundé",),
    "Africa/Abidjan": ("Yamoussoukro",),
    "Africa/Bujumbura": ("Gitega",),
    "Africa/Porto-Novo": ("Cotonou",),
}
