<?php
# One MediaWiki for two languages; which one is meant stands in the request, or in the name of the folder's marker.
$language = $_SERVER['COLLOQUY_WIKI'] ?? trim( file_get_contents( '/site/language' ) );
$wgSitename = 'Wikipedia';
$wgLanguageCode = $language;
$wgServer = 'http://127.0.0.1';
$wgScriptPath = "/$language/w";
$wgArticlePath = "/$language/wiki/$1";
$wgDBtype = 'sqlite';
$wgDBname = "wiki_$language";
$wgSQLiteDataDir = '/site/data';
$wgSecretKey = $wgUpgradeKey = str_repeat( 'stand-in', 8 );
$wgCacheDirectory = $wgTmpDirectory = $wgUploadDirectory = '/site/cache';
$wgMainCacheType = CACHE_NONE;
$wgLocalisationCacheConf['store'] = 'files';
# No job inside a request, so that what it costs is always the same.
$wgJobRunRate = 0;
$wgRateLimits = [];
$wgShowExceptionDetails = true;
wfLoadSkin( 'Vector' );
wfLoadExtensions( [ 'TextExtracts', 'PageImages' ] );
require '/site/standins.php';
